# A custody record with its risk assessment.
accused: defendant
pc: officer
sgt: officer
hcp: professional
sol: adviser
nok: outsider of accused

= text
CUSTODY RECORD (EXTRACT)	Custody No {not|CU/####/26}	{station.town}
Detained person	{accused.formal}	Gender {accused.sex}	DOB {accused.dob}	Age {accused.age}
Place of birth	{accused.birthplace}	Nationality {SPECIAL_CATEGORY accused|[British|Albanian|Vietnamese|Irish]}	Self-defined ethnicity {SPECIAL_CATEGORY accused|[W1|B2|A3|O9]}
Address	{accused.address}	Tel {accused.mobile}
Occupation	{accused.job}	NI no {accused.nino}
PNC	{accused.pnc}	CRO	{accused.cro}	ASN {accused.asn}
Arresting officer	{pc.title} {not.collar} {pc.surname}	Custody officer	{sgt.title} {not.collar} {sgt.surname}
Offence	{not.statute}	Arrived {not.time}	Detention authorised {not.time}
Person to be informed	{nok.name} ({nok.mother}), {nok.mobile}
Solicitor requested	{sol.name}, {sol.landline}	DSCC ref {not|26#######^}
Property	bag {not|P#####^^}, seal {not|A####^^}: [phone|keys|wallet], {not.money}, bank card ending {not|####}

RISK ASSESSMENT (DP's replies)
Do you have any illness or injury?	<illness>
Are you taking any tablets or medication?	<tablets>
Have you ever tried to harm yourself?	<harm>
Are you seeing a doctor, nurse or other worker?	<worker>
Do you need help reading or writing? Do you have any dependants?	<depend>
Would you like anyone told?	<told>
Drugs/alcohol	<drugs>

DETENTION LOG
<log+6>
<log+5>
RELEASE
<release*2>
Pre-release risk: <risk*2>

= illness
- {MEDICAL accused|[Asthma|Epilepsy|Crohn's disease|Sickle cell]}, last attack in [June|the summer].
- {MEDICAL accused|Broken hand} from a fall, seen at hospital, number {accused.hospital}.
- Says no. {nok.forename} told the arresting officer {accused.he} has {MEDICAL accused|[schizophrenia|a plate in the skull]}.
- DP has {MEDICAL accused|[hepatitis C|one kidney|high blood pressure]}. Partner {friend.name} has {MEDICAL friend|[TB|scabies]}.

= tablets
- {MEDICAL accused|[Olanzapine|Metformin|Mirtazapine|Tramadol]}, from {surgery.town} Surgery, {surgery.landline}.
- {MEDICAL accused|Methadone} {not|40 ml} daily, collected at {shop.town} Pharmacy ({shop.landline}).
- None. Uses {MEDICAL accused|an inhaler}, with property.
- Tablets in {friend.name}'s name found on DP. {friend.forename} is {accused.his} {friend.boyfriend} and takes them for {MEDICAL friend|[anxiety|back pain]}.

= harm
- {MEDICAL accused|Overdose} when {AGE accused|[17|fifteen|22]}.
- No. A cousin took an overdose when DP was {AGE accused|[nine|11|20]}.
- {MEDICAL accused|Cut arms} in HMP Nowhere (prison no {accused.prison}) in {not|2021}.
- Declined to answer.

= worker
- Drug worker {doc.name} of {garage.town} Recovery, {doc.mobile}.
- Probation, {sw.name}, {sw.email}. Case ref {not|D######}.
- Has a {SOCIAL_CARE accused|leaving care worker}, {sw.name}, {sw.landline}. Was {SOCIAL_CARE accused|in care} from {AGE accused|[two|six|eleven]} to {AGE accused|16}.
- {COUNSELLING accused|Bereavement counselling} with {man.name} at {not.place}.
- CPN {doc.name}, {doc.email}, every fortnight.

= depend
- Can read. One {kid.son}, {kid.name} ({kid.age}), with {ex.name} at {ex.address}.
- Two children aged {AGE kid|[3|five]} and {AGE kid2|[7|nine]}, collected from {kid.school} by {accused.his} {nb.mother}-in-law, {nb.name}.
- Dyslexic. Cares for {nok.forename}, who is {nok.age} and {MEDICAL nok|[has dementia|uses a wheelchair|is on dialysis]}.
- Needs an interpreter in {SPECIAL_CATEGORY accused|[Tigrinya|Polish|Punjabi]}. No dependants.
- Baby {kid.forename}, {AGE kid|[ten weeks|11 months]}, on a {SOCIAL_CARE kid|child protection plan}, is with {friend.forename}, {friend.street}.

= told
- {nok.forename}, {nok.landline}. No reply {not.time}, told at {not.time}.
- {accused.His} boss, {boss.name} at {accused.work}, {boss.mobile}.
- {friend.name}, {friend.boyfriend}, {friend.mobile}. Lives {ADDRESS_CLUE friend|in the flat below DP}.
- No one.

= drugs
- {not|20} cigarettes a day. {MEDICAL accused|[Cannabis daily|Heroin, last used yesterday]}.
- {not|8 cans} last night with {mate.forename} {mate.surname}.
- None stated.

= log
- {not.time}  {sgt.surname} {not.collar}	DP on constant obs, cell {not|M4}. Hot drink given.
- {not.time}  {pc.surname} {not.collar}	DP's {friend.boyfriend} {friend.name} at front desk with clothing, {friend.street}, ID seen passport {friend.passport}.
- {not.time}  DDO {not.collar}	Call from {nok.name} on {nok.mobile}, asking how {accused.forename} is. Nothing disclosed.
- {not.time}  {hcp.surname} HCP	Examined. {MEDICAL accused|[Fit to detain, laceration closed|Withdrawing, given diazepam|Swelling to knuckles]}. Pulse {not|88}, BP {not|132/84}.
- {not.time}  {sgt.surname} {not.collar}	Solicitor {sol.surname} in consultation. Left card: {sol.mobile}.
- {not.time}  {sgt.surname} {not.collar}	Appropriate adult {nb.name}, {nb.landline}, en route, expected {not.time}.
- {not.time}  DDO {not.collar}	DP asks for a car of {accused.his}, {accused.vrm}, to be moved from {not.place}. Keys to {man.name}, DP's {man.uncle}, {man.mobile}.
- {not.time}  {sgt.surname} {not.collar}	DP states that {accused.he} is {AGE accused|17} and not as given. {nok.forename} confirms DOB {accused.dob}.
- {not.time}  {pc.surname} {not.collar}	Interview, room {not|2}, disc {not|SM/####/26}.
- {not.time}  DDO {not.collar}	DP from cell {not|M6}, {mate.name}, shouting through the hatch. Moved.
- {not.time}  {sgt.surname} {not.collar}	Inspector's review. Superintendent {ex.surname} informed by phone.
- {not.time}  {hcp.surname} HCP	GP confirms {MEDICAL accused|[insulin|lithium]}. NHS no {accused.nhs}.

= release
- Bailed to {nb.address}, home of {accused.his} {nb.brother} {nb.name}.
- Charged and remanded to {not.court} for {not.date}.
- Bailed to return {not.date} {not.time}. Surety {friend.name}, {friend.dob}, {friend.address}.
- RUI. Contact DP on {accused.mobile} or {accused.email}.
- Property returned, receipt {not|PR#####}. Phone IMEI {accused.imei} kept.

= risk
- Going home by taxi to {accused.street}. {nok.forename} will be there.
- Has work in the morning at {accused.work}.
- Samaritans card given. GP to be told, {surgery.landline}.
- DP said {accused.he} was {MEDICAL accused|low} but safe. {hcp.surname} agrees.
- {friend.name} at {friend.landline} will check on {accused.him}.
