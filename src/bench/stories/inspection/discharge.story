me: victim

= text
Emergency Department
DISCHARGE SUMMARY
Patient name: {me.formal}	DOB: {me.dob}	NHS No: {me.nhs}
Hospital number: {me.hospital}
Address: {me.address}
Tel: {me.mobile}
Presenting complaint: {MEDICAL me|facial injury}
Past medical history: {MEDICAL me|anxiety}, takes {MEDICAL me|citalopram}.
Seen by: Dr {doc.name}
