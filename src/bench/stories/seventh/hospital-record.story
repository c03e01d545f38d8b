# Ward and emergency records of more than one patient, and a hospital's letter about them.
hurt: victim
accused: defendant
me: professional
mychild: child of hurt
kin: Outsider of hurt
trust: organisation

= text
<head>
{trust.premises}	Switchboard {trust.landline}	Bleep {not|####}
<patient>

Triage {not.time}	Cat {not|3}	Obs: HR {not|96} BP {not|141/88} SpO2 {not|97%} GCS {not|15}
<note+5>

<others+4>

<plan*4>

<sign>

= head
- BWRDD IECHYD / HEALTH BOARD - EMERGENCY UNIT RECORD
- PATIENT RECORD PRINT	requested by {pc.title} {not.collar} {pc.surname}	{not.urn}
- DISCHARGE LETTER / LLYTHYR RHYDDHAU

= patient
- {hurt.formal}	{hurt.dob}	Hosp No {hurt.hospital}	NHS {hurt.nhs}
  {hurt.address}	{hurt.mobile}	GP Dr {doc.last}, {surgery.landline}
- Name {hurt.plain}	Unit no. {hurt.hospital}	Age {hurt.age}	Sex {hurt.sex}
  NOK {kin.plain} ({kin.brother}) {kin.landline}
- Label: {hurt.upper} {hurt.forename} / {hurt.dob} / {hurt.hospital} / Ward {not|7}
- Patient A: {hurt.plain}, unit number {hurt.hospital}. Patient B: {accused.plain}, unit number {accused.hospital}. Both came by ambulance, vehicle {not|4417}, incident {not|P26-######}.

= note
- Alleged assault. {MEDICAL hurt|[Nasal fracture|Haematoma over left eye|Bite to forearm]} on {hurt.forename}, photographed {not.time}.
- Bloods to lab, sample {not|B26-0417##}, tube {not|EDTA}, requested by Dr {me.initialled}.
- {accused.forename} was brought in under escort with {MEDICAL accused|[a hand laceration|alcohol withdrawal|opiate overdose]}; hosp no {accused.hospital}, NHS {accused.nhs}.
- PMH of {hurt.forename}: {MEDICAL hurt|[coeliac disease|epilepsy|hepatitis C]}, on {MEDICAL hurt|[lamotrigine|warfarin|tramadol]}.
- Child in cubicle {not|4} with parent: {mychild.plain}, {mychild.age}, hosp no {mychild.hospital}, {MEDICAL mychild|[croup|febrile convulsion|wheeze]}.
- {hurt.forename} works as a {hurt.job}, lives {ADDRESS_CLUE hurt|above the betting shop} with {hurt.his} {kin.mother}.
- Notes of another patient misfiled here: {other.plain}, {other.dob}, {other.hospital}. Removed {not.date}.
- X-ray {not|XR-0417##} reported by Dr {doc.plain}: {MEDICAL hurt|[undisplaced fracture of the ulna|no bony injury|blow-out fracture]}.
- Tetanus batch {not|A9417ZZ}, expiry {not|11/27}, given {not.time}.
- {kin.plain}, who came with {hurt.forename}, is {kin.age} and has {MEDICAL kin|[Parkinson's|a pacemaker]} and had to sit down.
- Weight {not|82 kg}, height {not|1.74 m}, allergies {not|NKDA}.

= others
- Safeguarding: {mychild.forename} ({mychild.school}) has {SOCIAL_CARE mychild|[a child protection plan|an allocated social worker|a MASH referral]}: {sw.plain}, {sw.mobile}.
- Next bed: {other.plain}, {AGE other|[66|eighty-plus|19]}, said {accused.forename} threatened staff; {other.address}.
- Nurse in charge: {staff.plain}, bank staff from {staff.work}; pin {not|14A0417E}.
- Police hand-over to {pc.title} {not.collar} {pc.surname}, mobile {pc.mobile}.
- Interpreter {staff.plain}, {staff.landline}, {not|Polish}.
- {hurt.forename}'s {kin.brother} {kin.plain} took {hurt.his} car, {hurt.vrm}, home from the car park.
- Property: phone, {not.money}, keys; bag {not|HB 00417}, receipt {not|A9417XX}.
- Mental health liaison: {COUNSELLING hurt|[crisis team|talking therapies|IAPT referral]} for {hurt.forename}.
- {accused.forename}'s registered address was {accused.street}; next of kin {other.plain}, {other.mobile}.
- {hurt.forename}'s hospital number at our sister site is {HOSPITAL_NUMBER hurt|RJ999####}.

= plan
- Fracture clinic {not.date} at {not.time}, clinic code {not|FXC4}.
- {hurt.forename} will stay with {kin.plain} at {kin.address}, ring {kin.mobile}.
- Fit note to {hurt.work} for {not|3 weeks}.
- Letter to {accused.forename}'s GP, Dr {doc.plain}, about {accused.his} {MEDICAL accused|[liver disease|seizures|psychosis]}.
- Copy of this to {trust.landline} ext {not|417} records; {EMAIL trust|records@[teilo|corve]-health.example}.
- {hurt.forename} was {MEDICAL hurt|[admitted overnight|kept under neuro obs]} and left at {not.clock}.
- {hurt.forename} showed a passport, {hurt.passport}, and was born in {hurt.birthplace}.
- EHIC/overseas office: {other.plain}, passport {other.passport}, bill {not.money} for {not|invoice OV###}.

= sign
- Dr {me.plain}, {me.landline}
- Dr {me.initialled}, GMC {not|7######}. On leave {me.away}.
