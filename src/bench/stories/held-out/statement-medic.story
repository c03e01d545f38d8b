# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: professional
hurt: victim

= text
STATEMENT OF WITNESS
(C.J. Act 1967, s.9; Criminal Procedure Rules r.16.2)
Statement of: Dr {me.name}
Occupation: [Specialty Registrar|Consultant in Emergency Medicine|General Practitioner|Forensic Physician]
Address: {me.address}
Dated: {not.date}	Signed: {me.initialled}

<who> <saw>

<found*3>

<also*2>

<opinion>

= who
- I am Dr {me.surname}, GMC {not|61####4}. I qualified in {not|2004} and have worked in the department since {not|2015}.
- My name is {me.name}. I am a registered medical practitioner and may be contacted via my secretary, {pal.name}, on {me.landline}.
- I am {me.name}, and I make this statement from the computerised notes. Correspondence to {me.email}, please.

= saw
- On {not.date} at {not.time} I examined the victim, {hurt.name}, born {hurt.dob}, hospital number {hurt.hospital}.
- The victim, {hurt.title} {hurt.initialled} of {hurt.address}, attended at {not.time} accompanied by a police officer, {off.title} {off.surname}.
- I am asked about the victim {hurt.forename} {hurt.surname} (NHS number {hurt.nhs}), who was brought in by a friend, {pal.name}.

= found
- There was a 4 cm {MEDICAL hurt|laceration} of the scalp. I closed it with {not|5} sutures of {not|4-0} nylon.
- Plain films revealed a {MEDICAL hurt|fracture of the left ulna}.
- {hurt.title} {hurt.surname} told me that {hurt.he} had been struck "about {not|ten} times" with a belt.
- Blood pressure was {not|148/91}; pulse {not|102}; GCS {not|14}.
- Four circular bruises, each {not|15 mm}, were noted on the inner arm.
- CT excluded a {MEDICAL hurt|subdural haematoma}.
- {hurt.forename} smelled of alcohol and admitted to {not|6} pints.

= also
- The past history includes {MEDICAL hurt|Crohn's disease} and {MEDICAL hurt|depression}.
- {hurt.title} {hurt.surname} is prescribed {MEDICAL hurt|azathioprine} by the general practitioner, Dr {med.name}, {org.landline}.
- {hurt.forename} gave {hurt.his} next of kin as {pal.name} ({pal.mother}), telephone {pal.mobile}.
- I informed the safeguarding nurse, {med.name}, as there was a child at home, {child.name}, {child.age}.
- {hurt.title} {hurt.surname} works as a {hurt.job} and asked for a certificate.
- Discharge was to {pal.name}'s address at {pal.street} rather than home.

= opinion
- In my opinion the findings are consistent with the account.
- I have no further information and have kept no other notes. Fee note {not|F/##31} attached, {not.money}.
- I am willing to attend court but am on leave from {me.away}.
