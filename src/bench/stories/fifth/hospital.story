# Records of an emergency department, a ward and a surgery.
me: victim
kin: outsider of me
seen: professional
picture

= text
- [Proofton|Larkminster] University Hospitals NHS Trust
  EMERGENCY DEPARTMENT RECORD
  Surname: {me.upper}	Forename: {me.forename}	Sex: {me.sex}
  DOB: {me.dob}	Age: {me.age}	Hosp No: {me.hospital}	NHS No: {me.nhs}
  Address: {me.address}
  Tel: {me.landline}	Mob: {me.mobile}
  GP: Dr {doc.name}, {surgery.premises}	Tel {surgery.landline}
  NOK: {kin.name} ({kin.mother}) {kin.mobile}
  Ethnic category: {SPECIAL_CATEGORY me|[White British|Black Caribbean|Pakistani|Any other mixed]}	Religion: {SPECIAL_CATEGORY me|[C of E|Islam|Hindu|Roman Catholic]}
  Occupation: {me.job}	Arrival: {not.date} {not.time} by [ambulance|own transport|police]
  Presenting complaint: {MEDICAL me|[assault, facial injury|head injury|stab wound L thigh|wrist pain]}
  Triage {not|[2|3|4]}	GCS {not|1[3|4|5]}	BP {not|1##/7#}	HR {not|[8|9]#}	Sats {not|9#%}	Temp {not|36.#}
  <note+7>
  Seen by: {seen.title} {seen.name}	GMC {not|#######}	Bleep {not|[2|3|4]###}
  Discharged {not.time}. <plan>
  {me.formal}	{me.dob}	{me.hospital}	Page {not|1} of {not|2}
- DISCHARGE SUMMARY	Ward {not|[C4|7B|AMU]}
  {seen.title} {seen.surname}	Consultant	sec {seen.landline}
  Dear Dr {doc.surname}
  Re: {me.name}, {me.dob}, {me.nhs}, {me.address}
  Admitted {not.date}	Discharged {not.date}
  Diagnosis: {MEDICAL me|[fractured mandible|pneumothorax|fractured neck of femur|paracetamol overdose]}
  <note*4>
  <plan*3>
  Copy to: patient. cc {sw.name}, safeguarding, {sw.email}
- PATIENT RECORD PRINT	{surgery.town} Surgery	{surgery.landline}
  {me.formal}	{me.dob}	NHS {me.nhs}	{me.mobile}
  Registered GP {doc.title} {doc.surname}
  {not.date}	{doc.surname}	<consult>
  {not.date}	Nurse {sw.surname}	<consult>
  {not.date}	{doc.surname}	<consult>
  {not.date}	Reception	<admin>
  {not.date}	{doc.surname}	<consult>
  {not.date}	Reception	<admin>
  Printed {not.time} for: Police, ref {not.crime}

= note
- Alleged assault, punched x{not|3} outside {not.place}. No LOC. {MEDICAL me|[Tender over zygoma|5cm lac to scalp|haemotympanum]}.
- PMH: {MEDICAL me|[asthma|hypothyroidism|type 2 diabetes|depression with self harm]}. DH: {MEDICAL me|[levothyroxine|metformin|sertraline 100mg|salbutamol]}. NKDA.
- SH: lives with {kin.mother} {kin.forename} at {me.street}, works at {me.work}.
- Attended with friend {friend.name}, who says a {nb.man} called {nb.forename} did it.
- Says assailant was {me.his} {nb.husband} {nb.name} and is scared to go home. Police log {not.log}.
- Child at home: {kid.name} {kid.age}, at {kid.school}. {kin.forename} is looking after {kid.him}. HV aware.
- XR: {MEDICAL me|[Colles fracture|no bony injury|blowout fracture L orbit|undisplaced fracture 5th metacarpal]}. Film no {not|########}.
- Bloods: Hb {not|1##}, {MEDICAL me|[HbA1c raised|INR 3.1|alcohol 210]}.
- Wound closed with {not|[4/0|5/0]} nylon x{not|[3|5|7]}. Tetanus given, batch {not|^^##^###}.
- Known to {MEDICAL me|[CMHT|substance misuse service|the fracture clinic]}, CPN {sw.name} {sw.mobile}.
- Previous attendance {not|1#/0#/25} under {me.former}, same number {me.hospital}.
- Drinks {not|[10|20|40] units} a week. Weight {not|[6|7|8]#kg}.
- Pt c/o pain score {not|[6|7|8]/10}, given {not|[1g|500mg]} paracetamol at {not.time}.
- Pt asked that {kin.forename} is rung on {kin.mobile} and NOT on the home number.

= plan
- OPA fracture clinic {not.date} {not.time}, letter to {me.address}.
- Safety netted, home with {kin.forename}.
- Referral to {sw.name}, hospital IDVA, ext {not|[4|5]####}.
- GP to take out sutures in {not|[5|7]} days.
- Sick note for {me.work}, {not|[2|4]} weeks.
- To stay with {kin.name} at {kin.address}, not at own home.
- Counselling self referral: {COUNSELLING me|[Talking Therapies|Cruse|Mind counselling]}, {not|ref TT####}.

= consult
- Low mood since assault. PHQ9 {not|1#}. Started {MEDICAL me|[sertraline 50mg|citalopram|propranolol]}.
- {MEDICAL me|[Contraception review|Chlamydia treated|Weight loss ?cause|Anaemia]}
- {MEDICAL me|[Back pain|Migraine|IBS|Eczema]}, med3 given, works at {me.work}
- Discussed home. {kin.mother} {kin.forename} has {MEDICAL kin|[dementia|stroke|COPD]} and {me.forename} is the carer
- Bruise L arm, says fell. ?DA. Partner {nb.name} in waiting room
- BP {not|13#/8#}, BMI {not|[2|3]#.#}
- Told me about abuse in childhood, {COUNSELLING me|[seeing counsellor|in therapy]} weekly
- {MEDICAL me|[IVF referral|Infertility clinic|Genital warts treated]}

= admin
- New mobile {me.mobile}, email {me.email}
- Letter from {seen.title} {seen.surname}, {not|Clinic 6}, scanned
- Change of address to {me.address}
- {kin.name} rang from {kin.mobile} asking for results, not given
- Consent: solicitor {sol.name} ref {not|^^^/####} requests notes
- DNA {not.date} {not.clock}
