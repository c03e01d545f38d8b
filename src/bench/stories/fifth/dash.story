# A domestic abuse risk form: questions with the answers as the officer wrote them.
hurt: victim
accused: defendant
kid1: child of hurt
pc: officer

= text
- DASH RISK ASSESSMENT	<marking>
  Occurrence {not.crime}	Officer {pc.title} {pc.collar} {pc.surname}	{not.date} {not.time}
  Victim	{hurt.formal}	{hurt.dob}	{hurt.address}	Safe tel {hurt.mobile}
  Perpetrator	{accused.formal}	{accused.dob}	{accused.address}	{accused.mobile}
  Relationship	[ex-spouse|partner|ex partner, one child]
  Children	<children>
  GP / health visitor	<health>
  <questions+14>
  Risk: {not|[HIGH|MEDIUM|STANDARD]} ({not|1#} ticks)	Professional judgement Y/N
  Consent to share with IDVA: [yes|no]
  Safety plan
  <plan+5>
  <foot>
- DARA / DA form 4	Incident {not.log}
  V: {hurt.name} born {hurt.dob}. SUSP: {accused.name} born {accused.dob}
  <questions+18>
  OFFICER'S COMMENTS
  <comment*4>
  Signed {pc.initialled} {pc.collar}
- MARAC REFERRAL FORM	Ref {not|MRC/2#/####}
  Referring agency: Police	Contact: {pc.title} {pc.name}	{pc.landline}	{pc.email}
  Victim name {hurt.name}	DOB {hurt.dob}	NHS {hurt.nhs}
  Address {hurt.block}
  Telephone {hurt.mobile}	Is this safe to call? [Yes|No, text first]
  Diversity: {SPECIAL_CATEGORY hurt|[White British|Pakistani|Black African|Roma|lesbian]}	Disability {MEDICAL hurt|[deaf|anxiety|depression]}
  Perpetrator {accused.name}	DOB {accused.dob}	Address {accused.address}
  Children (name, dob, school)
  {kid1.name}	{kid1.dob}	{kid1.school}
  {kid2.name}	{kid2.dob}	{kid2.school}
  Who is the victim afraid of? {accused.forename} and {accused.his} {inlaw.brother} {inlaw.name}
  <comment*5>
  <questions+6>
  <plan+4>

= children
- {kid1.name} {kid1.dob} at {kid1.school}; {kid2.name} {kid2.dob}
- 1: {kid1.name}, {kid1.age}, {kid1.school}. 2: unborn
- {kid1.forename} ({kid1.age}) present and awake
- none of the relationship; {hurt.forename} has {kid1.forename}, {kid1.age}

= health
- Dr {doc.surname}, {surgery.landline}
- {doc.name}, health visitor, {doc.mobile}
- {ADDRESS surgery|[Wharf|Canal|Priory] Surgery, [3|17|60] Specimen Road, Wharfborough}, NHS no {hurt.nhs}
- not registered

= questions
- Q1 Has the current incident resulted in injury? Yes, {MEDICAL hurt|[bruised ribs|bite mark to arm|cut lip|broken finger]}
- Q2 Are you very frightened? "Yeah, I think {accused.forename} will kill me"
- Q3 What are you afraid of? That {accused.he} finds {hurt.his} new place, {ADDRESS hurt|[Flat 2, 8|14|29|60] [Wharfinger|Larkfoot|Priory] [Court|Rise|Mews], [Imagham|Quilletsea|Upper Noplace]}
- Q4 Do you feel isolated? Only sees {friend.name}, {hurt.his} {friend.brother}, who is in {friend.town}
- Q5 Are you feeling depressed or suicidal? {MEDICAL hurt|[On citalopram since June|Took an overdose in the summer|low mood, sees crisis team]}
- Q6 Have you separated? Yes, {not.date}
- Q7 Is there conflict over child contact? {kid1.forename} goes to {accused.his} {friend.mother}, {friend.name}, {friend.address}, on Saturdays
- Q8 Does ( ) constantly text, call, follow? {not|4#} calls from {accused.mobile}, waits outside {hurt.work}
- Q9 Are you pregnant or have you had a baby? No, {kid1.forename} is {kid1.age}
- Q10 Is the abuse happening more often? Yes
- Q11 Is it getting worse? Yes, used to be shouting
- Q12 Does ( ) try to control everything? Takes {hurt.his} wages, paid to {accused.sort} {accused.account}, in {accused.his} name
- Q13 Has ( ) ever used weapons? Kitchen knife, about {not|20cm}
- Q14 Has ( ) ever threatened to kill you? Put it in a message from {accused.handle}
- Q15 Has ( ) ever strangled? {not|[Twice|Once|No]}
- Q16 Sexual things that hurt? Declined to say
- Q17 Is there anyone else who has threatened you? {friend.name}, {accused.his} new partner, of {friend.street}, number {friend.mobile}
- Q18 Has ( ) hurt anyone else? An ex, {friend.name}, had a non-molestation order in {not|20[15|17|19]}
- Q19 Has ( ) mistreated an animal? The dog, chip no {not|98######}
- Q20 Financial issues? Owes {not.money} rent, landlord {friend.title} {friend.surname} {friend.landline}
- Q21 Has ( ) had problems with drugs, alcohol or mental health? {MEDICAL accused|[Drinks daily|cocaine|paranoid schizophrenia|bipolar, stopped tablets]}
- Q22 Has ( ) threatened or attempted suicide? {MEDICAL accused|[Tried to hang self in 2021|cut wrists at Christmas|overdosed]}
- Q23 Has ( ) ever broken bail? See {not.crime}
- Q24 Has ( ) been in trouble with the police? Served time, prison no. {accused.prison}
- Q25 Other info: {accused.he} drives past in {accused.vrm}. Tracker found on {hurt.vrm}
- Q26 Immigration? {hurt.forename} came on a spouse visa, passport {hurt.passport} held by {accused.surname}
- Q27 Religion or community? {SPECIAL_CATEGORY hurt|[Sikh|Muslim|Traveller|Plymouth Brethren]} family, says it would bring shame

= plan
- {hurt.forename} to stay with {friend.name} at {friend.address}, tel {friend.mobile}
- Treat as urgent marker on {hurt.address} and {hurt.mobile}
- School ({kid1.school}) told, contact {sw.name} {sw.landline}
- Refuge place at {ADDRESS hurt|[Lark House|Wren House|The Haven], [1|6|15] [Tithe Farm|Sycamore] Lane, Larkminster}, not to be shared with anyone
- TecSOS handset, IMEI {hurt.imei}, issued
- Social care referral, {kid1.forename} is {SOCIAL_CARE kid1|[on a child protection plan|a child in need|known to early help]}, SW {sw.name} ({sw.email})
- Lock change by {shop.firm}, {shop.landline}, {not.money}
- Neighbour {nb.name} at {nb.street} will ring if {accused.he} is seen, {nb.mobile}
- Code word agreed with {hurt.his} {friend.mother} {friend.forename} {friend.surname}
- Counselling with {COUNSELLING hurt|[Rape Crisis|Relate|Proofton Women's Aid]}, first session {not.date}

= comment
- {hurt.forename} was shaking and said {hurt.he} did not want to be seen talking to us.
- {kid1.forename} told me "{accused.forename} hit my {hurt.mum}". {kid1.He} is {kid1.age}.
- {hurt.title} {hurt.surname} works as a {hurt.job} and is worried about losing the job.
- {accused.surname} called {hurt.his} phone four times while I was with {hurt.him}, number showing as {accused.mobile}.
- IP's {friend.brother}, {friend.name}, arrived. {friend.He} is {friend.age} and lives round the corner on {friend.lone}.
- There is a history at {ADDRESS|[8|23|77] Dockhouse Terrace, Wharfborough}, logs {not.log} and {not.log}.
- {accused.forename} is a {accused.job}, {accused.age} yrs old, on licence to {sw.name}, probation, {sw.mobile}.
- IP has {MEDICAL hurt|[a colostomy|epilepsy|fibromyalgia]} and cannot manage stairs so will need ground floor.
- The {kid.lad} next door, {kid.name} ({kid.age}), heard it through the wall.
- {hurt.forename} gave me {hurt.his} e-mail for the leaflet, {hurt.email}.
