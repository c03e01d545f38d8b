# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
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
