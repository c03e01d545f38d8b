me: victim
p: Professional
gp: Professional
cpn: Professional
carer: Professional
picture

= text
NORTH MOORS AMBULANCE SERVICE NHS TRUST	PATIENT REPORT FORM
PRF no {not|26#######}	Incident no {not|A26-######}	Call sign {not|NM4#2}
Date {not.date}	Call {not.time}	On scene {not.time}	Left {not.time}	At hosp {not.time}
Crew 1 {p1.name}	PIN {not|PA0####}	Crew 2 {p2.name}	PIN {not|EMT###}
PATIENT DETAILS
Surname {me.upper}	Forename {me.forename}	Sex {me.sex}
DOB {me.dob}	Age {me.age}	NHS no {me.nhs}
Home address {me.address}
Tel {me.mobile}	GP Dr {gp.name}, [Clough Lane Surgery|Moorside Medical Centre], {surgery.landline}
NOK {nok.name} ({nok.mother})	Tel {nok.mobile}
Location of call {not.place}
Occupation {me.job}	Ethnic origin {SPECIAL_CATEGORY me|[White British|Pakistani|Black Caribbean|White Polish|Chinese]}
PC: {MEDICAL me|[Head injury|Stab wound L thigh|Chest pain|Facial injuries|Overdose]}
HPC <history*3>
PMH <pmh*2>
DH {MEDICAL me|[Ramipril|Warfarin|Levetiracetam|Sertraline|Salbutamol]}	Allergies {MEDICAL me|[penicillin|latex|NSAIDs]}
SH <social*2>
OBS
Time	HR	RR	BP	SpO2	GCS	BM	Pain
{not.time}	{not|9#}	{not|18}	{not|13#/82}	{not|97%}	{not|15}	{not|6.1}	{not|7/10}
{not.time}	{not|8#}	{not|16}	{not|12#/78}	{not|98%}	{not|15}	{not|6.0}	{not|4/10}
Drugs given: {MEDICAL me|[Paracetamol|Morphine|Entonox|Naloxone]} {not|1 g} at {not.time}, batch {not|BN####A}
SAFEGUARDING
<safeguarding*2>
OTHERS AT SCENE
<others+3>
HANDOVER
Hospital {not|Harrowthwaite General ED}	Hosp no {me.hospital}	Handed to {nurse.name}	Wait {not|42 min}
Police on scene: {pc.title} {not.collar} {pc.surname}	Log {not.log}
Signature {p1.initialled}

= history
- Called by bystander {by.name}, {by.mobile}, who found pt on pavement.
- Pt states struck w/ bottle x {not|1} by known assailant, {man.forename}.
- Pt was at work at {me.work} when it happened; colleague {by.name} put pressure on.
- Witnessed by {me.his} {kid.son} {kid.forename} ({kid.age}), who is with neighbour at {ADDRESS_CLUE nb|no. [12|33|8]}.
- O/A pt sat against wall, alert. Wound approx {not|4 cm}, bleeding controlled.
- Pt's {nok.mother} {nok.forename} on scene, says pt drank {not|1/2 bottle} vodka.
- Pt was driver of {me.vrm}, hit by {other.vrm}, driver {other.name}, uninjured, own details given to police.
- States kicked approx {not|10 min} before call. LOC ? {not|30 sec}.

= pmh
- {MEDICAL me|Hypertension}. {MEDICAL me|[T2DM|AF|CKD]}.
- {MEDICAL me|[Epilepsy]} since age {AGE me|[7|eleven|14]}.
- {MEDICAL me|[Bipolar affective disorder|Depression|Schizophrenia]}, under {cpn.name}, CPN, {cpn.landline}.
- {MEDICAL me|[Hysterectomy|Appendicectomy|Splenectomy]} aged {AGE me|[31|19|42]}.
- Pt's {nok.mother} {nok.forename} had {MEDICAL nok|[stroke|MI]} at {AGE nok|[50|61|48]}. Pt nil else.
- {MEDICAL me|Hepatitis C}. {MEDICAL me|Ex-IVDU}.
- Seen {not.date} for same, PRF {not|25#######}.

= social
- Lives alone in {ADDRESS_CLUE me|ground floor flat behind the mosque}.
- Lives w/ {nok.mother} {nok.name}, who is {nok.age} and has {MEDICAL nok|[dementia|MND|COPD]}; pt is carer.
- Carer {carer.name} from {carer.work} x {not|3} daily, {carer.mobile}.
- Works nights {me.work}. Smoker {not|20/day}.
- NFA, sleeps at {not.place}. Post via {worker.name}, outreach, {worker.email}.
- Student at {SCHOOL me|[Coldstow Community College|Ashbotham FE College]}, in halls.
- Key safe {not|####}. Dog.
- Retired {me.job}.

= safeguarding
- Two children seen, {kid1.name} ({kid1.dob}) and {kid2.name} ({kid2.dob}), both at {kid1.school}. Referral ref {not|SG-####}.
- Children {SOCIAL_CARE|[known to social care|on CP plan|looked after]}. Allocated worker {worker.name}, {worker.landline}.
- Pt's {kid.son} {kid.forename}, {AGE kid|[13|14|12]}, taken by {aunt.uncle} {aunt.forename}, {aunt.mobile}.
- Adult at risk. Pt has {SOCIAL_CARE me|[an adult social worker|a care package]}, {worker.name}.
- DASH declined. Pt says partner {man.name} (dob {man.dob}) lives at {man.street}.
- None identified.

= others
- {by.name}	{by.age} yrs	bystander	{MEDICAL by|[faint|panic attack|asthma]}, own PRF {not|26#######}
- {nb.name}	{nb.street}	let crew in	{nb.landline}
- {man.name}	?{AGE man|[40s|30|mid-twenties]}	left before arrival	car {man.vrm}
- {p3.name}	CFR {not|NM-C###}	first on scene	{p3.mobile}
- Taxi driver {taxi.name}	badge {not|1###}	plate {taxi.vrm}	[A1 Skelbrough Taxis|Gasworks Cabs], {shop.landline}
