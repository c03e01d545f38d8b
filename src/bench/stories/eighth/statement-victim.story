me: victim
accused: defendant
sib: outsider of me
mum: outsider of me
ex: outsider

= text
OFFICIAL SENSITIVE	MG11
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9; Magistrates' Courts Act 1980, s.5B
URN	{not.urn}
Statement of:	{me.name}
Age if under 18:	Over 18	Occupation:	{me.job}
Signature:	{me.initialled}	Date:	{not.date}
Tick if witness evidence is visually recorded (supply witness details on rear)

<opening> <my-home> <my-self>

<my-children> <history*2>

<the-scene> <the-event*3> <after*3>

<known-people*2> <money>

<my-contact> <the-close>
Signature: {me.initialled}	Signature witnessed by: {pc.surname} {not.collar}
<rear>

= opening
- I am the above named person and I want to tell the police what {accused.name} did.
- Further to my statement of {not.date} I want to add the following.
- I was with {accused.name}, who I call {accused.nick}, for [two|seven] years.
- This statement is about a man coming to my house and what he took.
- I manage {me.work} on behalf of the owner, {other.name}.

= history
- I met {accused.forename} at {accused.work}, where {accused.he} was a {accused.job}. I was {AGE me|[19|22|25|31]} at the time.
- When we split up {accused.he} went to {accused.his} {other.mother}'s, {other.name}, at {other.address}.
- {accused.forename}'s date of birth is {accused.dob} and {accused.he} comes from {accused.birthplace}.
- {accused.forename} has the children every other weekend at {accused.address}. There is {SOCIAL_CARE|a child protection plan} because of what happened in [March|June].
- I have had to leave {not|the tenancy} and I am now in a refuge; the worker there is {worker.name}, on {worker.landline}.
- I have moved in with {sib.name}, my {sib.brother}, and we are at {me.address}. {accused.forename} does not know that.
- {accused.forename} was {AGE accused|[41|38|27]} when we met and told me {accused.he} was younger.
- {accused.forename} is on {accused.mobile}, and before that it was {PHONE accused|07700 900###}.
- {accused.forename} put {accused.his} own number, {accused.mobile}, on my {kid.son} {kid.forename}'s school form at {kid.school}.

= after
- At hospital they put my arm in plaster as I had a {MEDICAL me|[fractured radius|broken wrist|dislocated elbow]}. My hospital number is {me.hospital}.
- My GP, Dr {doc.surname}, has put me on {MEDICAL me|[mirtazapine|diazepam|fluoxetine|zopiclone]}.
- I have started {COUNSELLING me|[counselling|talking therapy|EMDR sessions]} through {not|the Women's Centre}.
- I lost two weeks' pay at {me.work}, which is {not.money}.
- I was [eleven|fourteen] weeks {MEDICAL me|pregnant} at the time.
- My {kid.son} {kid.forename} now has {SOCIAL_CARE kid|a social worker}. {kid.His} school, {kid.school}, rang them.
- I could not open {me.work} for three days.
- I have not been back to {me.street} since, and {sib.forename} fetched my things in {sib.his} van, {sib.vrm}.
- I had stitches, [four|six] of them, and I still get {MEDICAL me|[headaches|panic attacks|flashbacks]}.
- My {mum.mother}, {mum.name}, who is {mum.age}, has come over from {mum.birthplace} to help me.

= money
- The {not.money} left my account, sort code {me.branch}, account {me.number}, and went to one I do not know, {BANK_ACCOUNT accused|00-00-##} {BANK_ACCOUNT accused|########}, in the name of {accused.name}.
- {accused.forename} made me pay {accused.his} rent. I sent it to {accused.branch} {accused.number}, reference {not|RENT#}.
- We had a joint account, {me.branch} {me.number}, and {accused.he} emptied it.
- {accused.forename} used my card, {me.card}, at {not.place} for {not.money}.
- I pay {not.money} a month to {other.name} for the van; {other.his} account is {other.branch} {other.number}.
- {accused.forename} took my purse with my provisional licence in it, {me.driver}, and a store card, {not|6335 #### ####}.
- My iPhone, IMEI {me.imei}, was on the side and has not been found. The seal on the bag it should have been in was {not|P########}.
- My policy, {not|HH/#######/#}, does not cover it.
- My wages go to my {sib.brother} {sib.forename}'s account, {sib.branch} {sib.number}, because the bank closed mine.

= rear
- WITNESS CONTACT DETAILS - RESTRICTED
  Name of witness:	{me.formal}
  Home address:	{me.address}
  E-mail address:	{me.email}	Mobile:	{me.mobile}
  Home telephone:	{me.landline}
  Preferred means of contact:	[Mobile|E-mail|via {sib.name}, {sib.mobile}]
  Date and place of birth:	{me.dob} {me.birthplace}
  Maiden/former name:	{me.former}
  Dates of non-availability:	{me.away}
  Witness consent: VPS explained [Y|N]; medical records [Y|N]
  Signature of witness:	{me.initialled}	PRINT NAME:	{me.caps}
  Statement taken by:	{pc.title} {not.collar} {pc.surname}	Station:	{pc.town}
- Confidential. Rear of page 1.
  Name	{me.name}	DOB	{me.dob}	POB	{me.birthplace}
  Address	{me.address}
  Tel	{me.mobile}	Alt	{sib.mobile} ({sib.forename}, {sib.brother})
  Religion	{SPECIAL_CATEGORY me|[Roman Catholic|Muslim|Hindu]}	Ethnicity	{SPECIAL_CATEGORY me|[White British|Pakistani|Black African|White Irish]}
  Needs	{MEDICAL me|[PTSD|learning disability|deaf in left ear]}
  Employer	{me.work}	Shift	[lates|nights]
  OIC	{pc.title} {not.collar} {pc.surname}	Tel	{pc.landline}
