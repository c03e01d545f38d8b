# The crew's record of a call.
me: victim
kin: outsider of me
who: reporter
picture

= text
- AMBULANCE SERVICE - ELECTRONIC PATIENT CARE RECORD
  CAD {not|######}	Incident date {not.date}	Call {not.time}	Mobile {not.time}	At scene {not.time}	At hosp {not.time}
  Crew: {doc.name} ({not|PA0#####}), {doc2.name} ({not|EMT}) Callsign {not|[H|N]###}
  Incident address: <where>
  PATIENT	{me.formal}	DOB {me.dob}	Age {me.age}	{me.sex}
  Home address: {me.address}	Tel: {me.mobile}
  GP: {doc3.surname}, {surgery.landline}	NHS: {me.nhs}
  NOK: {kin.name}, {kin.husband}, {kin.mobile}
  PC: <pc>
  HPC: <history*4>
  PMH/Meds/Allergies: <past*2>
  Obs {not.time}	RR {not|[14|18|22]}	SpO2 {not|9#}	BP {not|1##/##}	BM {not|[4|5|9].#}	GCS {not|1[2|4|5]}	NEWS {not|[1|3|5]}
  Obs {not.time}	RR {not|[14|16|20]}	SpO2 {not|9#}	BP {not|1##/##}	GCS {not|15}
  Treatment: <given*2>
  <left>
  Signature of clinician: {doc.initialled}
- 999 AMBULANCE CALL RECORD	{not|CAS-2#######}
  CLI {who.mobile}	Caller name {who.name}	Relation to pt: [friend|passer by|{who.brother}]
  Patient: {me.forename} {me.upper}, {me.age}
  Location: <where>
  Notes: <history*3>
  Chief complaint code {not|[4D2|30A1|17B3]}	Cat {not|[2|3]}
  <left>

= where
- at home, {me.address}
- {not.place}
- {ADDRESS|[17|34|90] [Canal|Park|Dockhouse] [Street|Lane], Wharfborough}
- o/s {ADDRESS_CLUE|[no 5|the chip shop|the flats over the bookies]}, {not|[Queens Parade|Priory Lane]}

= pc
- {MEDICAL me|[Head injury|Stab wound|Fall from height|Overdose|Chest pain]}
- {MEDICAL me|[Seizure|Facial injury|Unconscious]} ?assault

= history
- Pt found sat on kerb with {friend.name}, who called from {friend.mobile}.
- States hit by {me.his} {friend.husband} {friend.name} with a {not|[pan|bat|bottle]}. Not KO'd.
- Pt known to crew, {MEDICAL me|[alcohol dependent|frequent faller|insulin dependent]}.
- {who.name} on scene, says pt fell down {not|[6|12]} stairs.
- {MEDICAL me|[4cm laceration to forehead|deformity R wrist|swelling to jaw|blood in urine]}, bleeding controlled.
- Police on scene, {pc.title} {pc.collar} {pc.surname}, log {not.log}.
- {kid.forename}, {kid.age}, in house, unhurt, left with neighbour {nb.name} at {nb.street}.
- Pt says "don't tell {friend.forename}", is frightened of {friend.him}.
- Patient works at {me.work} and had been on shift till {not.time}.
- Pt took {not|[16|24|32]} tablets of {MEDICAL me|[paracetamol|amitriptyline|zopiclone]} at {not.time}.

= past
- {MEDICAL me|[Epilepsy|Asthma|Angina|Bipolar disorder]}, takes {MEDICAL me|[lamotrigine|Ventolin|GTN spray|lithium]}.
- Allergic to {MEDICAL me|[penicillin|latex|peanuts]}.
- {MEDICAL me|[HIV, on treatment|kidney stones|stroke 2020]}
- Under Dr {doc3.surname} for {MEDICAL me|[back pain|COPD|psychosis]}.

= given
- Entonox, {not|10mg} morphine IV at {not.time}.
- Wound dressed, collar on.
- Paracetamol {not|1g} PO.
- Conveyed to {not.place} ED, pin {not|####}.
- Refused transport, capacity form signed {me.initialled}.

= left
- Left in care of: {who.name}, {who.address}, {who.landline}
- Safeguarding referral made re {kid.name}, b. {kid.dob}, {kid.school}. Ref {not|SG/#####}
- Handover to nurse {doc4.name} at {not.time}
- Property: bag, phone and keys to {me.vrm} given to {who.forename}
