# A children's services chronology and the papers of care proceedings.
accused: defendant
hurt: victim
sw: adviser
one: child of hurt
eldest: child of hurt
half: Child
gran: outsider of accused

= text
<banner>
Case ref: {not|ICS [1|4]######}	[Exempt from disclosure until ruled on|Prepared for the Family Court at Harrowfleet]	No. {not|HF26C#####}
Prepared by: {sw.plain}, social worker, SWE registration {not|SW######}, {sw.email}, {sw.mobile}
Team address: {office.premises}	Duty desk {office.landline}

<family>

Date | Source | Event
<entry+9>

<plan+5>

<parties>

= banner
- CHRONOLOGY / CRONOLEG
- SOCIAL WORK CHRONOLOGY (section {not|7} report annex)
- LOCAL AUTHORITY'S CASE SUMMARY AND CHRONOLOGY

= family
- Subject children: {one.plain} (d.o.b. {one.dob}, {one.school}); {eldest.plain} (d.o.b. {eldest.dob}, {eldest.school})
  Mother/carer: {hurt.plain}, {hurt.dob}, {hurt.address}
  Other carer: {accused.plain}, {accused.dob}, {accused.address}
- Child	DOB	School	Status
  {one.plain}	{one.dob}	{one.school}	{SOCIAL_CARE one|[LAC|CP plan|Section 20]}
  {eldest.plain}	{eldest.dob}	{eldest.school}	{SOCIAL_CARE eldest|[CIN|child in need|interim care order]}
  Adults: {hurt.plain} ({hurt.age}) and {accused.plain} ({accused.age})
- Family: {hurt.plain}, {hurt.age}, NHS {hurt.nhs}; {accused.plain}, {accused.age}; children {one.forename} ({one.age}), {eldest.forename} ({eldest.age}) and a half-sibling, {half.forename} ({half.age}), who has {SOCIAL_CARE half|a foster placement} with {other.plain} at {other.address}

= entry
- {not.date} | Prison | Letter from {accused.plain} ({accused.prison}) to {one.forename} withheld; recorded delivery {not|AB9417#####GB}.
- {not.date} | Hospital | {hurt.plain}, hosp. no. {hurt.hospital}, kept in after {MEDICAL hurt|[an overdose|a seizure|surgery]}; {one.forename} and {eldest.forename} with {gran.plain}.
- {not.date} | School | {eldest.plain}, {SCHOOL eldest|Year [1|5|9]} at {eldest.school}, told the dinner lady that dad had "thrown mam down". Head rang duty.
- {not.date} | Health visitor | {one.plain} weighed {not|11.2 kg}. Home conditions cold. HV {staff.plain}, tel {staff.mobile}.
- {not.date} | Police | {not|PPN/####/26} received. {hurt.plain} had {MEDICAL hurt|[a cut lip|a fractured rib|bruised wrists]}. {accused.plain} arrested, NFA.
- {not.date} | Strategy meeting | {SOCIAL_CARE one|Section 47} threshold met for {one.plain}. Present: {sw.plain}, {pc.title} {pc.surname}, Dr {doc.plain}.
- {not.date} | ICPC | {one.plain} made {SOCIAL_CARE one|subject to a child protection plan} under {not|neglect}.
- {not.date} | Placement | {one.plain} moved to {SOCIAL_CARE one|foster carer} {other.plain}, whose address is confidential: {other.address}.
- {not.date} | GP | {accused.plain} prescribed {MEDICAL accused|[methadone|olanzapine|disulfiram]}; missed {not|three} appointments.
- {not.date} | Anonymous | Caller (number seen {friend.mobile}, thought to be neighbour {friend.plain} of {friend.street}) says children out at {not.clock}.
- {not.date} | Home visit | Seen at {hurt.plain}'s, {hurt.address}: {eldest.forename}, aged {AGE eldest|[8|11|13]}, and a male who gave the name {other.plain}, {AGE other|early twenties}.
- {not.date} | Paternal gran | {gran.plain}, {gran.age}, {gran.address}, offers to be {SOCIAL_CARE one|a kinship carer} for {one.forename}. {gran.His} mobile {gran.mobile}.
- {not.date} | Housing | {hurt.plain} bidding; application {not|HR#####}. Temporarily at {hurt.street}, {ADDRESS_CLUE hurt|number [6|15|82]} on the plan.
- {not.date} | CAMHS | {eldest.plain} accepted for {COUNSELLING eldest|[art therapy|DBT|family therapy]}; {MEDICAL eldest|[self-harm|ADHD|selective mutism]} noted.
- {not.date} | Nursery | {one.forename} collected by {friend.plain} who is not on the list; picked up from {one.school} at {not.time}. Vehicle {friend.vrm}.
- {not.date} | History | {hurt.plain} was {SOCIAL_CARE hurt|a looked-after child} from {AGE hurt|[four|nine]} to {AGE hurt|[sixteen|18]}; born in {hurt.birthplace}.
- {not.date} | Probation | {accused.plain} released, prison no. {accused.prison}; to live at {gran.address} with {accused.his} {gran.mother}, {gran.plain}. Officer {staff.plain}.
- {not.date} | Contact | Supervised at {not|Bargate Family Centre}, {not|2 hrs}. {accused.forename} late; smelt of drink. {one.forename} clung to {sw.plain}.
- {not.date} | Benefits | {hurt.plain}, NI {hurt.nino}, sanctioned; food voucher {not|FV####} for {not.money}.
- {not.date} | A&E | {one.plain} brought in, hospital no. {one.hospital}, {MEDICAL one|[spiral fracture|burn to the forearm|ingestion of cannabis]}. Consultant Dr {doc.plain}, ext. {not|4417}.
- {not.date} | Legal | {SOCIAL_CARE one|Interim care order} for {one.plain} granted at {not.court}. Guardian {staff.plain}, {staff.email}.
- {not.date} | Police | {not|MARAC} case {not|17 of 22}: {hurt.plain} at {hurt.street}, phone {hurt.mobile}, safe after {not.time}.

= plan
- {one.plain} will stay in the {SOCIAL_CARE one|residential placement} at {ADDRESS_CLUE one|Larkrise House}, where the key worker is {other.plain}.
- {sw.plain} is to see {eldest.forename} at {eldest.school}, not at home.
- The Local Authority asks the police not to give {accused.plain} the school's name, {one.school}, which {one.plain} now attends.
- {hurt.plain} has moved to {hurt.address}; {accused.plain} knows only that it is in {not|the north of the county}.
- {one.forename} has {SOCIAL_CARE one|an EHCP} and goes by taxi with {friend.plain}, badge {not|0417}, {friend.vrm}.
- {gran.plain} to be assessed under {not|regulation 24}.
- {accused.plain} works away on the rigs for {accused.work}; home every {not|third week}.
- {hurt.forename} has begun nights at {hurt.work}, so {friend.plain} (a cousin, {friend.age}) sits for the children.
- {eldest.plain} is {SOCIAL_CARE eldest|known to the youth justice team}; worker {staff.plain}, {staff.landline}.
- Next review on {not.date} at {not.time}, room {not|2.14}.
- {one.forename}'s ethnicity is recorded as {SPECIAL_CATEGORY one|[White Welsh|mixed White and Black Caribbean|Bangladeshi]}, religion {SPECIAL_CATEGORY one|[Muslim|Jehovah's Witness|Roman Catholic]}.

= parties
- Applicant: the council ({staff1.plain}, solicitor, {staff1.email}, DX {not|99###}). First respondent: {hurt.plain}. Second respondent: {accused.plain}. The child by {sw1.plain}, guardian.
- Distribution: {sw.plain}; {pc.title} {not.collar} {pc.surname}, {pc.email}; Dr {doc.plain}; head of {not|Coldbridge Infants}.
- Counsel for the authority {staff1.plain}; for {hurt.plain}, {staff2.plain} of [Tithe & Barnes|Lunn Prothero] LLP, {shop.landline}.
