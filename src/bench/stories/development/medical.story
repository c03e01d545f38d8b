me: victim
picture

= text
Emergency Department
DISCHARGE SUMMARY
Patient name: {me.formal}	DOB: {me.dob}	NHS No: {me.nhs}
Hospital number: {me.hospital}
Address: {me.address}
Tel: {me.mobile}
Presenting complaint: {MEDICAL me|facial injury}
<note+4>
Next of kin: {friend.name} ({friend.mother}) {friend.mobile}
Seen by: Dr {doc.name}

= note
- Alleged assault by partner at {not.time}. No loss of consciousness.
- Past medical history: {MEDICAL me|anxiety}, takes {MEDICAL me|citalopram}.
- GP: Dr {doc.surname}, {surgery.landline}
- Lives with {friend.mother} at {me.street}.
- Known to social services. {kid.son}: {kid.name}, {kid.dob}.
- Smokes {not.measure}.
