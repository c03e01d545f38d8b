# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: victim
nok: relative of me
gp: Professional
cons: Professional
picture

= text
[Bwrdd Iechyd Prifysgol / University Health Board|Saxonhithe NHS Foundation Trust]
<kind>
{me.formal}	[M/F: |Sex: ]{me.sex}
D.o.B {me.dob}	NHS No. {me.nhs}	Hosp. No. {me.hospital}
{me.address}
Contact {me.mobile}
<doctor>
Dear [Doctor|Colleague],
<visit> <text1*3>
<text2*3>
<kinline>
<sincerely>

= kind
- CLINIC LETTER
- DISCHARGE ADVICE LETTER	Ward {not|7B}
- MINOR INJURIES UNIT
- AMBULANCE PATIENT REPORT FORM	Call sign {not|W2##}	Inc {not|####81}

= doctor
- GP: Dr {gp.name}, {org.address}. Tel {org.landline}
- Copy to: Dr {gp.name} ({org.landline})
- Referred by Dr {gp.initialled}, practice code {not|W9#0##}

= visit
- This patient was admitted on {not.date} via A&E following an alleged assault.
- I reviewed {me.title} {me.surname} today, {not|3} weeks after the injury.
- Crew called to {me.street}. On arrival pt found on stairs.
- Pt self presented {not.time} c/o {MEDICAL me|jaw pain} post altercation.
- Thank you for seeing {me.forename}, who was hit by a former partner.

= text1
- Diagnosis: {MEDICAL me|undisplaced mandibular fracture}.
- Diagnosis: {MEDICAL me|concussion}; {MEDICAL me|soft tissue injury} neck.
- Known {MEDICAL me|type 2 diabetes}, {MEDICAL me|hypertension}.
- Current meds {MEDICAL me|metformin} {not|500mg} bd, {MEDICAL me|ramipril} {not|5mg} od.
- Hx of {MEDICAL me|anorexia nervosa}, last IP stay {not|2017}.
- {me.title} {me.surname} is {MEDICAL me|hard of hearing} on the right.
- Obs stable, NEWS {not|1}. BM {not|6.4}. Pain {not|7/10}.
- Wound {not|2.5 x 0.5 cm}, steristripped.
- Smells of ETOH, denies drugs. {MEDICAL me|Cannabis use} noted previously.

= text2
- Lives with {nok.brother} {nok.forename}, {nok.age}. No carers.
- Is a {me.job} at {me.work}; fit note issued to {not.date}.
- Psych liaison: {med.name} bleep {not|2###}. No current suicidal thoughts.
- Children's services aware (SW {soc.name}, {soc.landline}). Child {child.name}, dob {child.dob}, with grandparents.
- Frightened of returning to {me.street}. Police officer {off.surname} {not.collar} in attendance.
- TTOs as per chart. OPA {not.date} {not.time}, Dr {med.surname}'s clinic.
- Friend {pal.name} ({pal.mobile}) will collect and take to {pal.address}.
- Partner {other.name} phoned ward {not|x4}, not put through.
- Please ring {me.forename} on {me.mobile} with bloods, no voicemail.

= kinline
- NOK {nok.name} ({nok.brother}) {nok.mobile}
- In emergency: {nok.name}, {nok.brother}, {nok.address}, {nok.landline}
- Next of kin declined

= sincerely
- Dr {med.name}, FY2, for {cons.surname}, Consultant
- {med.name}, Emergency Nurse Practitioner, PIN {not|0#B1###E}
- Attending clinician {med.initialled}, PIN {not|4###7}
- Yours sincerely, Dr {med.surname}. Dictated not signed. Typed {not.date} by {pal.initialled}
