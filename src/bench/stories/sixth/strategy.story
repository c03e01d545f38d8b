# Notes of a strategy discussion about a child.
girl: child
bro: child of girl
mum: outsider of girl
accused: defendant
sw: professional
sw2: professional
pc: officer
nurse: professional
dsl: outsider
school: organisation
council: organisation

= text
{council.town} CHILDREN'S SERVICES	OFFICIAL-SENSITIVE
Record of [strategy discussion|strategy meeting (s.47)|initial strategy discussion]	Held: {not.date} {not.time} via Teams
Council switchboard {council.landline}	{council.mailbox}
Our ref: {not|LCS ######}	Police ref: {not.crime}

SUBJECT CHILDREN
Name	DOB	Age	School/nursery	NHS no
{girl.formal}	{girl.dob}	{girl.age}	{girl.school}	{girl.nhs}
{bro.formal}	{bro.dob}	{bro.age}	{bro.school}	{bro.nhs}
Home address: {girl.address}
Mother/father/PR: {mum.name}, {mum.dob}, {mum.mobile}
Others in household: {accused.name} (partner), {accused.dob}

ATTENDANCE
Name	Role	Agency	Contact
{sw.name}	Team manager (chair)	Children's Services	{sw.landline}
{sw2.name}	Social worker	Children's Services	{sw2.email}
{pc.title} {not.collar} {pc.name}	CAIU	Police	{pc.mobile}
{nurse.name}	Named nurse	Health	{nurse.email}
{dsl.name}	DSL	{girl.school}	{dsl.landline}
Apologies: {doc.name}, GP, {surgery.town} Surgery

1. Reason for discussion
<reason*2>
2. Information shared
Police ({pc.surname}): <police*3>
Health ({nurse.surname}): <health*3>
Education ({dsl.surname}): <education*3>
Social care ({sw2.surname}): <social*3>
3. Family and network
<network*3>
4. Decision
<decision*2>
Minutes: {friend.name}, business support, {friend.email}

= reason
- {girl.forename} told a teaching assistant on {not.date} that {accused.forename} had hit {girl.him} with a belt.
- {bro.forename} was seen at nursery with {MEDICAL bro|[linear bruising|a bite mark|a burn to the hand]} on {not.date}.
- A call was made to the NSPCC on {not.date} by {nb.name}, {ADDRESS_CLUE nb|next door}, who asks not to be named to the family. Tel {nb.mobile}.
- {mum.forename} was arrested on {not.date} and the children were found alone at {girl.street}, {girl.forename} minding {bro.forename}.
- {girl.forename} said to {friend.name} at breakfast club: "{accused.nick} makes {bro.forename} sleep in the bath".

= police
- {accused.forename} {accused.surname} is PNC ID {accused.pnc}, with a caution from {not|2017}. {mum.forename} is no trace.
- There are {not|six} DA incidents at the address. {mum.forename} was {AGE mum|[19|22|20]} at the time of the first.
- {accused.surname}'s other child, {kid.name} ({kid.age}), lives with {ex.name} at {ex.address}.
- {accused.surname} was in HMP Nowhere as {accused.prison} until {not.date}. The property receipt is {not|A####^^}.
- {accused.surname} drives a white van {accused.vrm}; {mum.forename} has the use of a Corsa, {nb.vrm}, in the name of {mum.his} {nb.mother}, {nb.name}.
- {accused.surname} is a {accused.job} at {accused.work} and works away Monday to Thursday.
- {accused.surname} uses the name {accused.handle} on an app that {girl.forename} also has.

= health
- {girl.forename} is registered with {surgery.town} Surgery ({surgery.landline}). Last seen {not.date} for {MEDICAL girl|[bedwetting|stomach pains|constipation]}.
- {bro.forename} was born at {not|36 weeks} and has {MEDICAL bro|[global developmental delay|eczema|failure to thrive]}.
- {mum.forename} has {MEDICAL mum|[postnatal depression|a history of overdose|bipolar disorder]} and is prescribed {MEDICAL mum|[quetiapine|sertraline]}.
- {bro.forename} was not brought to clinic on {not.date} and {not.date}. Hosp no {bro.hospital}.
- {mum.forename} is under the {MEDICAL mum|[perinatal mental health|substance misuse]} team, key worker {doc.name} on {doc.mobile}.
- Dr {doc.surname} can do a child protection medical at {not.clock} today.
- {accused.forename} is a patient of {surgery.town} Surgery as well. {accused.He} has {MEDICAL accused|[hepatitis C|alcohol dependence]}.

= education
- {girl.forename}'s attendance is {not|78%}. {girl.He} is usually collected by {friend.name} ({friend.mother} of another pupil, {kid.forename}), {friend.mobile}.
- {girl.forename} is in Year [4|5|6|7], bright, lower set for maths. UPN {not|Z############}.
- {bro.forename} goes to {bro.school}, ten till three, dropped by {mum.forename}.
- {girl.forename} moved to us from {SCHOOL girl|Nowhere Road Primary} when {girl.he} was {AGE girl|[seven|6]}.
- {girl.forename} has spoken to our counsellor, {man.name}, about {COUNSELLING girl|[nightmares|being scared to go home]}.
- {girl.forename} wrote the number {mum.mobile} on a card and asked us to ring {mum.him}.
- {girl.forename} told the office {girl.he} gets the bus on {girl.his} own from {ADDRESS_CLUE girl|the stop by the [bingo|Iceland|clock tower]}.
- The school has {mum.email} for {mum.forename} and no contact for {girl.forename}'s other parent, {ex.name}.

= social
- The children were on {SOCIAL_CARE girl|a child protection plan} under neglect from {not.date} to {not.date}.
- {girl.forename} was {SOCIAL_CARE girl|[a looked-after child|in kinship care|in foster placement]} aged {AGE girl|[two|three]} with {nb.name}, {nb.street}.
- {mum.forename} was {SOCIAL_CARE mum|a care leaver} too, placed at {AGE mum|[eleven|13]}.
- {girl.forename}'s {friend.uncle}, {friend.name}, a {friend.job} of {friend.address}, has offered to take both children.
- {man.name}, {man.age}, the paternal grand{man.mother}, lives {ADDRESS_CLUE man|two streets away} and is {MEDICAL man|[registered blind|in a wheelchair|having chemotherapy]}.
- {bro.forename} has {SOCIAL_CARE bro|[an early help assessment|a disability social worker]}; lead {sw.name}.

= network
- Maternal grand{nb.mother}: {nb.name}, {nb.dob}, {nb.address}. Positive checks.
- Other parent of {girl.forename}: {ex.name}, believed to be in {ex.town}, {ex.age}, a {ex.job}. No contact since {girl.forename} was {AGE girl|[one|a baby of 8 months|4]}.
- {kid.forename} ({kid.age}), {accused.forename}'s {kid.son}, stays on alternate weekends.
- {mum.forename}'s friend {friend.forename} at {ADDRESS_CLUE friend|number [20|61]} babysits. {friend.He} is {AGE friend|[19|about 20|seventeen]} and at {friend.school}.
- Lodger: {man.name}, known as {man.nick}, {SPECIAL_CATEGORY man|[Hungarian|Brazilian]}, in the {AGE man|[twenties|fifties]}.
- Landlord {shop.town} Homes, {shop.landline}; rent arrears {not.money}.

= decision
- Threshold met. Joint {SOCIAL_CARE girl|section 47 enquiry}, {sw2.name} and {pc.title} {pc.surname}.
- {girl.forename} and {bro.forename} to stay tonight with {nb.name} at {nb.address}. Address not to be shared with {accused.forename}.
- {girl.forename} to be ABE interviewed on {not.date} at {not.place}. Intermediary {man.name}, {man.email}.
- {SOCIAL_CARE bro|Emergency protection order} to be sought for {bro.forename} at {not.court}.
- {sw2.name} to visit at {not.time} and ring {mum.forename} first on {mum.mobile}.
- ICPC within {not|15 working days}. Review date {not.date}.
