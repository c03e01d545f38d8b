me: professional
accused: defendant
hurt: victim
pc: officer

= text
WITNESS STATEMENT	MG11
(CJ Act 1967, s.9; Criminal Procedure Rules, Part 16 and Part 19)
Statement of: Dr {me.name}
Age if under 18: Over 18	Occupation: {OCCUPATION me|[Forensic pathologist|Toxicologist|Forensic biologist|Fingerprint examiner|Forensic odontologist|Mortuary manager]}
Address: c/o [Pennine Forensic Laboratories|Department of Pathology|North Forensic Services], {office.premises}
Lab reference: {not|NFL/26/####}	Force ref: {not.crime}	Exhibit officer: {pc.title} {not.collar} {pc.surname}
Signature: {me.initialled}	Date: {not.date}

<qualification*2>

<instruction*2>

<identification*3>

<finding*5>

<people*3>

<conclusion*2>
For queries: {me.landline}; {me.email} (office: {office.mailbox}, {office.landline})
Case file {not|HO-####}; page {not|4} of {not|9}

= qualification
- I am a registered medical practitioner, GMC {not|70#####}, and I have held my post since {not|2011}.
- I hold a BSc from {SCHOOL me|[Skelbrough University|the University of Harrowthwaite]} and a further degree, and I am a member of the Royal College.
- I am on the Home Office register. My contact in the department is my secretary, {sec.name}, on {sec.landline}.
- I was assisted by the anatomical pathology technologist {apt.name} and photographed by {photo.name}.
- I have worked as a scientist for {not|19 years}, the last {not|6} of them here.
- I am seconded to {me.work} for [two|three] days of each week.

= instruction
- I was instructed by HM Coroner ({coroner.name}) through the officer, {pc.title} {not.collar} {pc.surname}, tel {pc.mobile}.
- On {not.date} I received from {pc.title} {pc.surname} {not|11} sealed bags, {not|P########} to {not|P########}.
- The items were booked in at {not.time} by {sec.name} under {not|LIMS ######}.
- I have been told that {accused.name}, aged {accused.age}, is charged, and that {accused.he} is a {accused.job}.

= identification
- The body was identified to me as {hurt.name}, born {hurt.dob}, by {hurt.his} {next.brother}, {next.name} of {next.address}.
- The wristband read {hurt.name}, {hurt.hospital}, NHS {hurt.nhs}.
- The deceased was a {hurt.man} of {hurt.age}, {not|1.64 m} in height and {not|71 kg}, who lived at {hurt.street}.
- The deceased had been a {hurt.job} and was said to have stopped work at {AGE hurt|[58|60|forty-two]}.
- The GP records of {hurt.title} {hurt.surname} came from [Clough Lane Surgery|Moorside Medical Centre|Pithead Road Practice], {surgery.landline}.
- A reference sample, {not.exhibit}, was taken from {accused.name} (b. {accused.born}), CRO {accused.cro}.
- The mouth swab labelled "{elim.formal} {elim.dob}" is an elimination sample of a neighbour who found the body.
- A second wristband in the bag bore the name of another patient, {other.formal}, {other.hospital}; I have told the hospital.
- Dental charts were in the name of {hurt.former}, which I am told is the name {hurt.he} had before marriage.

= finding
- There was a {MEDICAL hurt|[fracture of the hyoid|subdural haematoma|stab wound to the chest|lacerated liver]}, {not|4.5 cm} deep.
- There was evidence of {MEDICAL hurt|[ischaemic heart disease|cirrhosis|chronic obstructive pulmonary disease|an old stroke]}.
- The blood of {hurt.forename} {hurt.surname} held {MEDICAL hurt|[morphine|diazepam|pregabalin|cocaine]} at {not|0.42 mg/l}.
- Item {not.exhibit} (hammer, model {not|HX-45B}) gave a mixed profile; the major part matches {accused.name}.
- The minor part could have come from {accused.his} {sib.brother}, {sib.name}, of whom a sample is not held.
- The alcohol level in {accused.surname}'s blood was {not|87 milligrams per 100 millilitres}.
- Mark {not|M3} on the windowsill was made by the left thumb of {accused.name}, PNC ID {accused.pnc}.
- Mark {not|M4} was left by {elim.name}, who cleans there and has been eliminated.
- {accused.forename} {accused.surname} has a {MEDICAL accused|[healing fracture of the hand|scratch to the cheek|bite mark]}, as seen on custody photographs.
- The bruise measured {not|32 x 18 mm} and was yellow at its edge.
- The child {kid.name}, who was {AGE kid|[three|4|two]}, had {MEDICAL kid|[healing rib fractures|retinal haemorrhages|a spiral fracture]} of different ages: {not|10 to 14 days} and {not|6 weeks}.
- The bloodstain on the bonnet of {hurt.vrm}, the car of {hurt.title} {hurt.surname}, is {hurt.his} own.
- In the boot of {accused.vrm}, which is registered to {accused.name}, I found fibres like those of {not.exhibit}.
- A bone from the garden of {not|the vacant plot} is of an animal and is about {not|30 years} old.

= people
- I discussed the images with Dr {doc.name}, consultant radiologist, {doc.email}.
- A second post-mortem was done for the defence by Dr {doc.name} on {not.date}. {doc.His} office is on {doc.landline}.
- {next.name}, the {next.brother} of the deceased, rang my office from {next.mobile} and was put through to {sec.name}.
- The tissue was released to the funeral director, [Ormerod & Daughter|Slaithes Funeral Care], {shop.landline}.
- The family's wishes were taken by {worker.name}, a bereavement nurse; {worker.his} mobile is {worker.mobile}.
- {next.title} {next.surname}, next of kin, is [in {next.his} {AGE next|[seventies|eighties]}|{AGE next|78}] and lives {ADDRESS_CLUE next|in sheltered housing behind the church}. I have written to {next.him} at {next.address}.
- The {mum.mother} of {kid.forename}, {mum.name}, was {AGE mum|[17|19|22]} at the birth; the health visitor is {worker.name}.
- The paramedic {worker.name}, of {not|North crew 41}, gave me the times.

= conclusion
- In my opinion the cause of death of {hurt.name} was 1a {MEDICAL hurt|[head injury|haemorrhage|pressure on the neck]}.
- The findings give very strong support for the proposition that {accused.name} handled {not.exhibit}.
- I can attend court but am abroad on {me.away}.
- Nothing I have seen tells me whether {accused.forename} or {accused.his} {sib.brother} {sib.forename} was the last to hold it.
- My fee note {not|INV-####} for {not.money} has gone to the force.
