# The custody record of the arrested: front sheet, risk assessment, property, log.
accused: defendant
hurt: victim

= text
- CUSTODY RECORD	<marking>
  Custody No: {not|01##/####/26}	ASN: {accused.asn}	Station: {station.town}
  Surname: {accused.upper}	Forenames: {accused.forename}	Sex: {accused.sex}
  Alias/nickname: {accused.nick}	Former name: [n/a|{accused.former}]
  DOB: {accused.dob}	Age: {accused.age}	Place of birth: {accused.birthplace}
  Address: {accused.address}
  Tel: {accused.mobile}	Email: [refused|{accused.email}]
  Occupation: {accused.job}	Employer: <employer>
  Nationality: [British|Romanian|Irish|Polish]	Self defined ethnicity: {SPECIAL_CATEGORY accused|[W1|W9|B1|A9]}	Religion: {SPECIAL_CATEGORY accused|[Christian|Muslim|Hindu]}
  NI No: {accused.nino}	Driver No: {accused.driver}
  PNCID: {accused.pnc}	CRO: {accused.cro}	Warning markers: [VI|DR|SH|none]
  Arrested by: {pc.title} {pc.collar} {pc.surname}	Time of arrest: {not.time}	Place: {not.place}
  Time arrived: {not.time}	Relevant time: {not.time}	Detention authorised: {not.time} by {sgt.title} {sgt.collar} {sgt.surname}
  Offence: {not.statute}
  Circumstances: <grounds>
  RIGHTS
  Solicitor: <solicitor>
  Someone informed: <informed>
  Appropriate adult: <adult>
  RISK ASSESSMENT
  <question+8>
  PROPERTY
  <property+5>
  DETENTION LOG
  <entry+12>
  RELEASE
  <release>
  <foot>
- {station.town} Custody Suite	DP: {accused.caps}	CR {not|01##/####/26}
  Cell: {not|[M|F]#}	Born {accused.dob}	PNC {accused.pnc}
  RISK ASSESSMENT (Authorised Professional Practice)
  <question+12>
  Pre-release risk assessment
  <release> <release>
  <foot>
- CUSTODY RECORD {not|01##/####/26} - DETENTION LOG	Detained person: {accused.formal}	d.o.b. {accused.dob}
  Date/Time	Entry	By
  <entry+20>
  <foot>

= employer
- {accused.work}
- none
- {accused.work} (agency)
- self employed
- ex {accused.work}, sacked last month

= grounds
- Victim {hurt.name} states DP struck {hurt.him} to the face. DP identified by CCTV.
- DP stopped driving {accused.vrm}, smelled of cannabis, {not|[3|7|12]} wraps found.
- DP attended the home of the IP, {hurt.street}, in breach of bail.
- IP is the DP's [former partner|{hurt.mother}|neighbour], {hurt.forename} {hurt.surname} {hurt.dob}. Neighbour {nb.name} heard the disturbance.
- Circulated as wanted, log {not.log}.

= solicitor
- {sol.name} of {not|[Birch Quillet|Hask and Marsh|Proofton Defence]} LLP, {sol.mobile}, contacted at {not.time} via DSCC ref {not|26######^}
- declined
- duty, {sol.name}, {sol.landline}
- {sol.name}, {sol.email}
- DSCC called {not.time}, reference {not|#########}

= informed
- {friend.name} ({accused.his} {friend.mother}) on {friend.mobile}, spoken to {not.time}
- declined
- {friend.forename}, partner, {friend.mobile}, no reply x{not|3}
- {friend.name}, {friend.address}
- delayed on authority of {sgt.title} {sgt.surname}

= adult
- not required
- {friend.name}, {friend.mother}, {friend.street}, {friend.landline}
- {sw.name}, {sw.email}, from the AA scheme
- required - see {MEDICAL accused|[learning disability|autism]}; {friend.title} {friend.surname} attending, eta {not.time}

= question
- 1. Are you on any medication? Yes - {MEDICAL accused|[olanzapine|methadone 40ml|salbutamol inhaler|insulin]}
- 2. Have you ever tried to harm yourself? {MEDICAL accused|[Yes, cut arms 2019|overdose last year|took tablets in 2022]}
- 3. Do you have any illness or injury? Says {MEDICAL accused|[asthmatic|epileptic|type 1 diabetic|has a bad back]}
- 4. Who is your GP? Dr {doc.surname}, {surgery.landline}
- 5. Do you have dependants? {kid.son} {kid.forename}, {kid.age}, with {kid.his} {friend.mother} {friend.name}, {friend.mobile}
- 6. Have you taken drugs or alcohol? {MEDICAL accused|[heroin this morning|8 cans of lager|a line of cocaine]} at about {not.time}
- 7. Mental health? Under the CMHT, keyworker {sw.name} {sw.landline}, dx {MEDICAL accused|[schizophrenia|bipolar|emotionally unstable personality disorder]}
- 8. Have you served in the armed forces? No
- 9. Can you read and write? Left {accused.school} with nothing, {MEDICAL accused|[dyslexic|reading age of a child]}
- 10. Is anyone at risk if you are kept? Elderly {friend.mother} {friend.name} at {friend.street}, has {MEDICAL friend|[dementia|Parkinson's]}
- 11. Do you need any aids? {MEDICAL accused|[hearing aids|crutches|inhaler|CPAP machine]}
- 12. Would you like to speak to a nurse? Yes
- 13. Previous custody: {ASN accused|01ZD/####/2[2|4|5]}, self harm marker
- 14. Are you under a social worker? {SOCIAL_CARE accused|[Yes, care leaver|was in care till 16|under the leaving care team]}
- 15. Officer's observations: sweating, {not|[pulse ##|BP 1##/8#|sats 9#]}, steady on feet
- 16. Anything else we need to know? DP says "ring {friend.forename} on {friend.mobile} to get the dog"

= property
- 1 x {not|[Nokia|Samsung|iPhone 12]} phone, IMEI {accused.imei}, bag {not|^######}
- {not.money} cash, seal {not|B#######}
- Driving licence in name of {accused.name} no. {accused.driver}
- Own bank card {accused.card}
- Bank card, {bank.firm}, in name of {friend.caps}, {friend.sort} {friend.account}
- Keys, one to DP's vehicle {accused.vrm}
- Letter from Jobcentre to DP, NINO {accused.nino}
- 1 x belt, 1 x ring yellow metal
- Own passport {accused.passport}
- DP's prison release form, {accused.prison}
- Appointment card for {accused.name}, {not.date} {not.time}
- Prescription in name of {friend.name} {friend.dob}, {MEDICAL friend|[diazepam|pregabalin]}

= entry
- {not.time}	DP visited, asleep on {accused.his} side	{sgt.surname} {sgt.collar}
- {not.time}	HCP {doc.name} sees DP. {MEDICAL accused|[Fit to detain, withdrawing from opiates|hand injury dressed|given 10mg diazepam]}	{doc.surname}
- {not.time}	Call from {friend.name} who says {friend.he} is DP's {friend.mother}, wants ringing on {friend.mobile}	{pc.surname}
- {not.time}	Hot drink given	{not.collar}
- {not.time}	To interview with {oic.title} {oic.surname} and solicitor {sol.mr} {sol.surname}	{sgt.initialled}
- {not.time}	DP asks that {friend.forename} at {friend.address} is told where {accused.he} is	{pc.surname}
- {not.time}	Review by {sgt.title} {sgt.collar} {sgt.surname}, detention still necessary	{not.collar}
- {not.time}	Fingerprints taken, confirmed {accused.pnc}	{pc.surname}
- {not.time}	DP states {accused.he} has moved, new address {ADDRESS accused|[5|38|71b] [Gasworks|Balloon|Proof] [Row|Street|Close], Notham}	{pc.initialled}
- {not.time}	{friend.name}, {friend.dob}, attends front counter with {MEDICAL accused|[insulin|asthma pump]}	{pc.surname}
- {not.time}	Interpreter {tech.name} booked on {tech.mobile}, job no {not|LL/#####}	{not.collar}
- {not.time}	OIC {oic.title} {oic.collar} {oic.surname} requests bail to {not.date}	{sgt.surname}
- {not.time}	DP placed on level {not|2} obs, every {not|30} min	{not.collar}
- {not.time}	IP's details seen on the desk, {hurt.name}, moved out of sight of DP	{sgt.surname}
- {not.time}	DP moved to {not|F#}, meal declined. Says {accused.he} is {SPECIAL_CATEGORY accused|[halal only|Rastafarian]}	{pc.surname}

= release
- Charged and bailed to {not.place} on {not.date}. To live and sleep at {accused.address}.
- Bail conditions: not to contact {hurt.name} directly or indirectly; not to enter {hurt.lone}, where {hurt.he} lives.
- Released under investigation. Will go to {accused.his} {friend.mother}'s, {friend.name}, {friend.street}.
- Travel warrant {not|TW#####} given. Will be collected by {friend.name} in {friend.vrm}.
- Remanded for court, PER completed, {MEDICAL accused|[self harm risk|asthma]} noted. Prison no. {accused.prison}.
- Support leaflet given. Says if low {accused.he} will ring {friend.forename}, {accused.his} {friend.brother}, {friend.mobile}.
