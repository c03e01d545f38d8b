patient: victim
doc: adviser
kid: Child of patient
rel: Outsider of patient
nurse: Professional
gp: Professional
cons: Professional
clinic: Organisation
picture

= text
- [Castlemoor Royal Infirmary|Saltby General Hospital|Ysbyty Aberwern]
  {clinic.premises}   Switchboard {clinic.landline}
  EMERGENCY DEPARTMENT DISCHARGE LETTER
  Patient: {patient.listed}	Hosp No: {patient.hospital}	NHS No: {patient.nhs}
  DOB: {patient.dob}	Age: {patient.age}y	Sex: {patient.sex}
  Address: {patient.address}
  Tel (H): {patient.landline}	(M): {patient.mobile}
  GP: Dr {gp.initialled}, {surgery.premises}	GP tel: {surgery.landline}
  Arrived {not.date} {not.time}	Left {not.time}	Triage cat {not|3}
  Brought in by: <bringer>
  Dear Dr {gp.last},
  <complaint> <found+7>
  <found+3>
  Treatment: <treatment*3>
  Safeguarding: <care*3>
  Follow up: <follow>
  Next of kin: {rel.plain}	Relationship: {rel.mother}	Tel: {rel.mobile}
  Electronically signed: {doc.plain}, [FY2|ST4|Consultant]	Bleep {not|####}
  cc patient; cc notes
- Discharge summary (copy for patient)
  {patient.mr} {patient.plain}
  {patient.block}

  Dear {patient.mr} {patient.last},
  You were in our care from {not.date} to {not.date} on ward {not|B12}, under {cons.mr} {cons.plain}, consultant surgeon.
  <complaint> <found*5> <found*2> <treatment*3>
  <follow>
  Ward telephone {clinic.landline}. If you cannot attend ring {nurse.plain}, ward clerk, on {nurse.landline}.
- TRIAGE	{patient.caps}	{patient.born}	{patient.hospital}	{not.time}
  <complaint>
  <found+8>
  <found+4>
  <care+3>
  Accompanied by {friend.plain}, {friend.mobile}. Nurse {nurse.plain}.
  DISCHARGED	{not.time}	TTO: <treatment>

= bringer
- ambulance, call sign {not|A###}, run sheet {not|########}
- {rel.plain} ({rel.mother}), car {rel.vrm}
- police, {pc.title} {not.collar} {pc.plain}
- self

= complaint
- This {patient.age} year old {patient.job} attended after an alleged assault with a [glass|hammer|belt] at about {not.time}.
- Pt states was punched and kicked by known person. ? LOC {not|2-3 min}. Alcohol: {not|4} pints.
- {patient.title} {patient.last} was brought in following a fall down {not|13} stairs; police are involved, log {not.log}.
- You came to us after being knocked down by a car outside {not.place}.

= found
- GCS {not|15}, obs stable, T {not|36.8}, HR {not|92}, sats {not|98%} on air.
- {MEDICAL patient|4cm laceration to scalp}, clean.
- X-ray: {MEDICAL patient|undisplaced fracture of the distal radius}.
- CT head {not.time}: {MEDICAL patient|small subdural haematoma}.
- PMH {MEDICAL patient|epilepsy}, {MEDICAL patient|previous overdose} ({not|2019}). DH {MEDICAL patient|levetiracetam 500mg bd}.
- Allergies: {MEDICAL patient|penicillin}.
- SH: lives with {patient.his} {rel.mother} {rel.forename}; works at {patient.work}.
- Tetanus: {not|up to date}.
- {MEDICAL patient|Bilateral rib fractures}, lung bases clear. Trop {not|<5}, Hb {not|144}.

= treatment
- Wound closed with {not|6} x {not|5-0} nylon under {not|10ml} lidocaine.
- Backslab, sling. {MEDICAL patient|Co-codamol 30/500} x {not|28}.
- {MEDICAL patient|Diazepam 2mg} nocte for {not|5} days only.
- Seen by psychiatric liaison ({nurse.plain}), {MEDICAL patient|no active suicidal ideation}.
- Head injury advice sheet ({not|HI-04 v7}) given to {friend.plain}, who will be with {patient.him} overnight at {friend.address}.

= care
- Two children at home, {kid.forename} ({kid.dob}) and {kid2.forename} ({kid2.dob}), with {rel.forename} tonight. MARF sent.
- {kid.forename}, {kid.age}, {kid.school} - {SOCIAL_CARE kid|known to Children's Services}, SW {sw.plain} tel {sw.landline}.
- DASH done by IDVA {nurse.plain}; safe number for patient {patient.mobile}, do NOT ring home.
- Going to {friend.plain} ({friend.boyfriend}), not back to own address. Safe address on front sheet.
- Nil.

= follow
- Fracture clinic {not.date} at {not.time}, Level {not|2}.
- Stitches out at the GP in {not|7} days. Thank you for arranging.
- Maxillofacial clinic, {cons.mr} {cons.plain}, secretary {nurse.plain} on {nurse.landline}.
- {COUNSELLING patient|Sexual assault referral centre} have {patient.his} details and will ring {patient.mobile}.
