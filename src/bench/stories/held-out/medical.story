# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: victim
picture

= text
EMERGENCY DEPARTMENT ATTENDANCE
Name: {me.formal}
DOB: {me.dob}	Hospital No: {me.hospital}
NHS Number: {me.nhs}
Address: {me.address}
Telephone: {me.mobile}
GP: Dr {doc.name}
History: <entry+4>
NOK: {pal.name} {pal.mobile}

= entry
- Pt states punched by {pal.brother}. PMH {MEDICAL me|hypertension}.
- On {MEDICAL me|fluoxetine} 20mg od.
- Lives alone. {pal.mother} {pal.name} visits daily, {pal.landline}.
- {MEDICAL me|Laceration} closed with glue.
- Has a {kid.son} {kid.forename} ({kid.age}).
