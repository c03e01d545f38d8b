accused: defendant
off: Officer
hurt: victim
pc: officer

= text
MG16	EVIDENCE OF DEFENDANT'S BAD CHARACTER AND/OR DANGEROUS OFFENDER INFORMATION
RESTRICTED - FOR POLICE AND PROSECUTION ONLY	URN {not.urn}
Page {not|1} of {not|2}
R v {accused.formal}	Born {accused.dob}	PNCID {accused.pnc}	CRO {accused.cro}
Officer completing: {pc.title} {not.collar} {pc.surname}	Tel {pc.landline}
Section A - previous convictions relied on (s.101 CJA 2003)
No	Date	Court	Offence	Facts
1	{not|03/05/2014}	{not.court}	{not.statute}	<fact>
2	{not|19/11/2018}	{not.court}	{not.statute}	<fact>
3	{not|07/02/2023}	{not.court}	{not.statute}	<fact>
Section B - other reprehensible behaviour
<other*4>
Section C - bad character of non-defendants (s.100)
<person+2>
Section D - dangerousness
<danger*4>
Officer in charge of the previous case
<source+2>
Signature {pc.initialled}	Date {not.date}

= fact
- Victim {v.name}, then {AGE v|[19|34|71|16]}, punched at a bus stop; {MEDICAL v|[lost two teeth|fractured jaw|concussion]}
- DEF, {AGE accused|[17|22|26]} at the time, broke into {v.street}, the home of {v.name}
- DEF and {co.name} (b. {co.born}) stole from {v.name}'s car, {v.vrm}
- Spat at {off.title} {not.collar} {off.surname} in custody
- Threatened {v.name}, a {v.job} at {v.work}, with a bottle
- Took {not.money} from the account of {v.name}, {v.branch} {v.number}, who is {AGE v|[83|79|90]}
- Sent messages from {accused.handle} to {v.name} on {v.handle}
- Drove {v.vrm} taken from {v.name}'s drive; passenger was {accused.his} {co.brother} {co.forename}

= other
- On {not.date} {a.name}, {accused.his} former {a.boyfriend}, reported that {accused.he} had come to {a.address} ({not.crime}, NFA).
- {a.title} {a.surname} worked with the DEF at {accused.work} and says that {accused.he} kept a knife in {accused.his} locker.
- A non-molestation order was made in favour of {a.name}, case {not|BD25P#####}, when {a.he} was {AGE a|[22|29|40]}.
- While on remand (prison no {accused.prison}) DEF assaulted another prisoner, {a.name}, {a.prison}.
- DEF was excluded from {accused.school} at {AGE accused|[13|14]} for striking a teacher, {a.name}.
- The DEF's {a.brother} {a.name} rang police on {a.mobile} on {not.date} to say {accused.he} had {a.his} car keys; the car is {a.vrm}.
- {kid.forename}, a child of {AGE kid|[nine|ten|7]}, was in the car at the time and had {SOCIAL_CARE kid|a child protection plan}.
- DEF's licence was found under a seat of {a.vrm}, a minicab belonging to {a.name} of {a.street}.
- In {not|2021} DEF was named by {a.name}, then {AGE a|sixteen} and {SOCIAL_CARE a|[in foster care|in a children's home|looked after]}, as a dealer.

= person
- {w.name}, DOB {w.dob}: caution {not|2016}, {w.pnc}. Address {w.address}
- {w.formal} ({w.age}), prosecution witness: {not|1} conviction, CRO {w.cro}; was {AGE w|[18|20]}
- {hurt.name}: none recorded
- {w.name}, defence witness, {w.job}: current warrant, last at {w.street}

= danger
- DEF has told probation ({worker.name}, {worker.email}) that {accused.he} hears voices. Diagnosis: {MEDICAL accused|[schizophrenia|psychosis|emotionally unstable personality disorder]}.
- DEF is on medication ({MEDICAL accused|[clozapine|risperidone|lithium]}) given by {nurse.name} at {not|the depot clinic}.
- {accused.surname} grew up {SOCIAL_CARE accused|[in care|in a secure children's home|with foster carers]} from the age of {AGE accused|[four|six|11]}.
- All three victims were alone and over {not|60}. {hurt.title} {hurt.surname} is {hurt.age}.
- DEF lives {ADDRESS_CLUE accused|across from the primary school} on {accused.lone}, {accused.town}.
- DEF was living with {a.name}, who has since told {worker.name} (social worker) that {a.he} fears {accused.him}.
- OASys {not|0.74}; RM2000 {not|high}.
- DEF's {a.uncle}, {a.name}, {a.age}, has offered {accused.him} a home at {a.address}.

= source
- Item {not|1}: {off.title} {not.collar} {off.surname}, now retired, {off.email}
- Item {not|2}: {off.title} {off.name}, {off.mobile}, currently seconded to {off.work}
- Item {not|3}: file {not|42/A/#####} at {not|Ashbotham} archive, box {not|117}
- Complainant in item {not|2} has moved: {v.name}, {v.address}
