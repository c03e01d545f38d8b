mum: victim
dad: defendant
ch: child of mum
sib: child of mum
sw: professional
tm: Professional
mw: Professional
hv: Professional
teach: Professional
idva: Professional
cw: Professional
fc: Outsider
gp: Professional

= text
[ASHBOTHAM|SKELBROUGH] CHILDREN'S SERVICES	CHRONOLOGY OF SIGNIFICANT EVENTS
CONFIDENTIAL - THIRD PARTY INFORMATION
Child: {ch.name}	DOB: {ch.dob}	Record no: {not|LCS-####9}
Legal status: {SOCIAL_CARE ch|[Child in need|Child protection plan (neglect)|Section 20|Interim care order]}
Sibling: {sib.name}	DOB: {sib.dob}	School: {sib.school}
Parent/carer: {mum.name}	DOB: {mum.dob}	Address: {mum.address}	Tel: {mum.mobile}
Adult 2: {dad.name}	DOB: {dad.dob}	Address: {dad.address}
Allocated social worker: {sw.name}	Tel: {sw.landline}	E-mail: {sw.email}
School/nursery: {ch.school}	GP: Dr {gp.surname}
Date	Event	Source
<event+9>
<event+6>
ANALYSIS
<analysis*4>
Signed: {sw.name}	Team manager: {tm.name}	Office: {office.premises}, {office.landline}

= event
- {not.date}	{ch.forename} born early; {mum.forename} was {AGE mum|[17|18|21]}	{mw.name}, maternity
- {not.date}	Referral: {nb.name}, neighbour at {nb.street}, hears shouting	Phone, {nb.mobile}
- {not.date}	{ch.forename}, then {AGE ch|[three|4|five]}, brought to school in pyjamas	{teach.name}, {ch.school}
- {not.date}	Police log {not.log}: {dad.forename} {dad.surname} arrested at {mum.street}	{pc.title} {not.collar} {pc.surname}
- {not.date}	Home visit. {mum.forename} seen with {ch.forename}; {sib.forename} at {sib.school}	{sw.name}
- {not.date}	{SOCIAL_CARE ch|[Strategy meeting held|Section 47 enquiry opened|Initial child protection conference]}	{tm.name}
- {not.date}	A&E: {ch.forename} {MEDICAL ch|[burn to hand|broken collarbone|asthma attack]}, hosp no {ch.hospital}, NHS no {ch.nhs}	{doc.name}, paediatrics
- {not.date}	{mum.forename} discloses {MEDICAL mum|[postnatal depression|alcohol misuse|self-harm]}	{hv.name}, health visitor, {hv.mobile}
- {not.date}	{ch.forename} stays with {gran.mother} of {dad.forename}, {gran.name} ({gran.age}), at {gran.address}	{gran.forename}, {gran.landline}
- {not.date}	{dad.forename} loses job as {dad.job} at {dad.work}	{dad.forename}
- {not.date}	{mum.forename} starts on the tills at {mum.work}; {sib.forename} to after-school club	{mum.forename}
- {not.date}	{sib.forename} placed with foster carers, {fc.name} and {fc2.name}, {fc.address}	{SOCIAL_CARE sib|Placement order}
- {not.date}	{ch.forename} moves from {SCHOOL ch|[Brook Lane Infants|Hebble Bank Primary]} to {ch.school}, Year {not|2}	{teach.name}
- {not.date}	{man.name}, dob {man.dob}, seen at the home; drives {man.vrm}	Anonymous
- {not.date}	{dad.forename} collects {ch.forename} in {dad.his} {gran.mother}'s car, {gran.vrm}, smelling of drink	{teach.name}
- {not.date}	{mum.forename} moves to {mum.address}; not to be shared with {dad.forename}	{idva.name}, IDVA
- {not.date}	{ch.forename}'s passport ({ch.passport}) kept by {sw.name}	File note
- {not.date}	{mum.forename} did not attend {COUNSELLING mum|[counselling|couples therapy|the recovery group]}	{worker.name}, {worker.email}
- {not.date}	{dad.forename} born {dad.birthplace}; own records show {SOCIAL_CARE dad|[looked after|in residential care|adopted]} from age {AGE dad|[2|seven|12]}	Archive box {not|44/B}
- {not.date}	{ch.forename} tells TA {teach.name} that "{ch.he} sleeps on the floor"	{ch.school}, {office.mailbox}
- {not.date}	Family moves to {ADDRESS_CLUE mum|flat above the pizza shop}, {mum.lone}, in one room	Housing, ref {not|H######}
- {not.date}	{aunt.name}, {mum.forename}'s {aunt.brother}, offers to have both. {aunt.He} is {aunt.age}	{aunt.mobile}
- {not.date}	Missing episode, {sib.forename}, returned by {pc.title} {pc.surname}, log {not.log}	Police

= analysis
- {ch.forename} turned {AGE ch|[six|7|ten]} in the placement and is doing well.
- {mum.forename} was {AGE mum|[nine|eleven]} when first {SOCIAL_CARE mum|[removed from home|accommodated|placed in foster care]}.
- {sib.forename} has {MEDICAL sib|[ADHD|foetal alcohol syndrome|global developmental delay]} and needs a place at {sib.school}.
- {dad.forename} has not engaged with {worker.name} at probation.
- Contact is supervised at {office.premises} by {cw.name}, {cw.mobile}.
- {gran.name}, who is {AGE gran|[71|59|sixty-six]}, has been assessed as a connected carer and is a {gran.job}.
- Costs of {not.money} per week were agreed on {not.date}.
- {ch.forename} is {SPECIAL_CATEGORY ch|[Muslim|Catholic|of Traveller heritage]} and this was considered in matching.
