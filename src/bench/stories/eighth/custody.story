accused: defendant
oic: officer
gaoler: officer

= text
CUSTODY RECORD	[Harrowthwaite|Skelbrough|Coldstow] Custody Suite	Record no: {not|[HT|SK|CW]/0####/26}
PACE 1984 Code C	ASN: {accused.asn}
DETAINED PERSON
Name: {accused.formal}	Sex: {accused.sex}
DOB: {accused.dob}	Age: {accused.age}	Place of birth: {accused.birthplace}
Address: {accused.address}
Occupation: {accused.job}	Employer/school: {accused.work}
Tel: {accused.mobile}	NI no: {accused.nino}
PNCID: {accused.pnc}	CRO: {accused.cro}
Arrested by: {oic.title} {not.collar} {oic.surname}	Time arrested: {not.time}	Relevant time: {not.time}
Offence: {not.statute}	Place of arrest: {not.place}
Property bag seal(s): {not|A9######}, {not|B######1}	Cell: {not|[M|F]#}
<grounds>

RISK ASSESSMENT
<risk+6>

RIGHTS AND ENTITLEMENTS
<rights+4>

DETENTION LOG
Time	Entry	By
<entry+8>
<entry+6>

PROPERTY
Seal	Description	Retained
<property+5>

RELEASE
<release>

= grounds
- Grounds for detention: to secure and preserve evidence and obtain evidence by questioning. Circumstances relayed by {oic.title} {oic.surname} in the presence of the DP.
- Circumstances: IP {ip.name}, {ip.age}, o/s h/a {ip.street}, struck once to face by DP. IP conveyed to hospital w/ {MEDICAL ip|[broken jaw|fractured cheekbone|concussion]}.
- Circumstances: DP found driving {keeper.vrm}, R/K {keeper.name} of {keeper.address}, who reported it taken o/n. DP made no comment.
- Circumstances: at DP's h/a a set of scales was found w/ cash of {not.money}. DP's {other.boyfriend} {other.name} ({other.dob}) present and not arrested.

= risk
- Q1 Illness or injury? {MEDICAL accused|[Asthma|Epilepsy|Bad back|Hepatitis C|Type 1 diabetes]}, inhaler/medication with property
- Q2 Medication? {MEDICAL accused|[Methadone 40 ml|sertraline|pregabalin|insulin]} due {not.time}
- Q3 Mental health: DP states {MEDICAL accused|[depression|bipolar disorder|anxiety|PTSD]}, under CMHT, CPN is {worker.name} on {worker.landline}
- Q4 Self-harm: {MEDICAL accused|[overdose|cutting]} at age {AGE accused|[15|19|22|30]}, none since
- Q5 Alcohol/drugs: drinks {not|4 cans} a day. Last drink {not.time}
- Q6 Dependants: {kid.son} {kid.forename} ({kid.age}) to be picked up from {kid.school} at {not|15:15} by DP's {other.mother} {other.name}, {other.mobile}
- Q7 Reading/writing: {MEDICAL accused|dyslexia}, left school at {AGE accused|[14|15]}. Attended {accused.school}
- Q8 Care status: DP states was {SOCIAL_CARE accused|[in care|a looked-after child|in foster care]} until {AGE accused|[16|18]}
- Q9 Next of kin: {nok.name} ({nok.mother}), {nok.address}, {nok.mobile}
- Q10 PNC WM: {not|[VI|SH|WE|DR]} - checked and noted
- Q11 Religion/diet: {SPECIAL_CATEGORY accused|[Muslim|Sikh|Rastafarian|Christian]}, [halal|vegetarian] meals
- Q12 Female DP: hygiene pack offered, [accepted|declined]
- Q13 Nationality/interpreter: born {accused.birthplace}, in UK since age {AGE accused|[4|17|22|28]}. Interpreter via {not|LanguageLine PIN 4###}
- Q14 Employment: DP due at work {not.time} tomorrow at {accused.work}; {boss.name} is the supervisor, {boss.mobile}

= rights
- Nominated person: {nok.name} ({nok.uncle}) on {nok.mobile}. Informed {not.time}
- Nominated person: DP's {nok.boyfriend} {nok.forename}, tel {nok.mobile}, [no reply x2|informed]
- Solicitor requested: {sol.name}, [Hyde Quill Solicitors|Brennand & Co|Mistry Law], {office.landline}. DSCC ref {not|26######A}
- Solicitor declined. Reason: "Don't need one"
- Own solicitor {sol.name} ({sol.email}) called back at {not.time} and spoke to DP privately
- AA: {aa.name}, {aa.mother} of DP, {aa.street}, {aa.landline}. Arrived {not.time}
- AA: {worker.name}, {not|Appropriate Adult Service}, on {worker.mobile}
- Embassy: DP declines notification. Passport {accused.passport} held with property
- Interpreter {interp.name}, NRPSI {not|1####}, attended. Home address for expenses: {interp.address}
- Refused to sign for rights. Copy of Notice given

= entry
- {not.time}	DP visited in cell, asleep on {accused.his} side, rise and fall of chest seen	{gaoler.title} {not.collar}
- {not.time}	DP asks for {accused.his} {nok.mother} {nok.forename} to be told that {kid.forename} needs collecting from {kid.school}	{gaoler.title} {gaoler.surname}
- {not.time}	Seen by HCP {hcp.name}. Fit to detain and interview. {MEDICAL accused|[Diazepam 10 mg|Paracetamol|Salbutamol]} given	{not.collar}
- {not.time}	Call to custody from a {nok.man} saying {nok.he} is DP's {nok.mother}, {nok.name}. Call back no {nok.mobile}	{gaoler.surname}
- {not.time}	DP to interview with {oic.title} {oic.surname}, tape seal {not|4######}	{not.collar}
- {not.time}	PIC review by {insp.name}, Insp {not.collar}. DP asleep, reps by solicitor nil	{not.collar}
- {not.time}	Hot meal ([all day breakfast|chilli|pasta]) and {not|2} x tea	{gaoler.title} {not.collar}
- {not.time}	DP says that {accused.he} is {MEDICAL accused|[withdrawing|diabetic|pregnant]} and wants the nurse	{gaoler.surname}
- {not.time}	T/C from {boss.name} at {accused.work} asking where DP is, {boss.mobile}. Nothing disclosed	{not.collar}
- {not.time}	Det. Insp. {insp.surname} informed that IP {ip.name} has {MEDICAL ip|[a fractured skull|a collapsed lung|a bleed on the brain]}	{not.collar}
- {not.time}	Fingerprints/DNA taken, barcode {not|9######7}. DP confirmed as {accused.name} b. {accused.born}	{gaoler.title} {not.collar}
- {not.time}	Cell {not|M4} damaged, crime {not.crime}. DP moved to {not|M7}	{gaoler.surname}
- {not.time}	DP's {nok.brother} {nok.forename} at front counter with clean clothes and {accused.his} {MEDICAL accused|[inhaler|insulin|methadone]}, left tel {nok.mobile}	{not.collar}
- {not.time}	Transferred to {not|Cell 12}, 4 x visits/hr, level {not|2}	{gaoler.title} {gaoler.surname}
- {not.time}	Social worker {worker.name} rang on {worker.landline}: {kid.forename} {SOCIAL_CARE kid|[placed with foster carers|accommodated under section 20|on a child protection plan]}	{not.collar}
- {not.time}	H/a check: tenant {host.name} will not have DP back. DP now says {accused.street}	{oic.title} {oic.surname}

= property
- {not|A9######}	Apple iPhone, black, cracked, IMEI {accused.imei}	[Y|EXH]
- {not|B######2}	Wallet cont. {not.money}, driving licence {accused.driver}	Y
- {not|A9######}	Bank card in the name of {other.name}, {other.card}	EXH {not.exhibit}
- {not|A9######}	Car key on lanyard, vehicle {accused.vrm}	Y
- {not|B######3}	Letter from DWP to DP, NI number {accused.nino}	Y
- {not|B######4}	Prison ID card, {accused.prison}	Y
- {not|A9######}	Trainers, size {not|9}, model {not|AR####-100}	EXH {not.exhibit}
- {not|A9######}	Samsung handset said to be {other.forename}'s, IMEI {other.imei}	EXH {not.exhibit}
- {not|A9######}	Nationwide debit card, own, {accused.branch} {accused.number}	Y
- {not|B######5}	Hospital appointment card, {accused.hospital}	Y
- {not|B######6}	Tobacco, lighter, {not|17} keys	Y

= release
- {not.time} Charged and bailed to {not.court}. To reside at {accused.address}. Property restored.
- {not.time} RUI. DP leaves with {nok.mother} {nok.name} in vehicle {nok.vrm}.
- {not.time} Remanded. Prison number on last reception {accused.prison}. PER completed, no {not|PER-######}.
- {not.time} Bailed to return {not.date}, {not.time}, condition not to go within {not.measure} of {ip.address}, home of {ip.name}.
- {not.time} NFA. DP driven to {host.name}'s, {host.street}, by {oic.title} {not.collar} {oic.surname}.
