# A parent, teacher or friend who passes on what somebody else said.
me: witness
accused: defendant
girl: child
mum: outsider
pal: Child
pc: officer
head: outsider
school: organisation

= text
<mg11-head>
STATEMENT OF {me.caps}
Age if under 18 [Over 18|over 18 (if over 18 insert "over 18")]	Occupation {me.job}
<truth>
Signed {me.initialled}	Dated {not.date}

<role> <role-more*2>

<disclosure*5>

<passed-on*4> <records*2> <end>

Signed {me.initialled}	Witnessed by {pc.title} {not.collar} {pc.surname}
<wit-rear>

= role
- I am a {OCCUPATION me|[learning mentor|form tutor|pastoral manager|designated safeguarding lead]} at {me.work}. I have been asked to set out what {girl.forename} {girl.surname}, a pupil, told me on {not.date}. Home is with {girl.his} {mum.mother}, {mum.name}.
- I am the foster carer of {girl.name}, who has been in {SOCIAL_CARE girl|foster placement} with my husband and me since {not.date}. We live at {me.address}. The birth {mum.mother} is {mum.name}.
- I am a friend of {mum.name} and have been since we were both {AGE|[15|at school]}. {mum.He} is the {mum.mother} of {girl.name}.
- I coach the under-{not|[10s|12s]} at {not.place}. {girl.name} is one of my players and {mum.name} is {girl.his} {mum.mother}.
- I am {girl.forename}'s {me.uncle} on {mum.forename}'s side. {mum.name} is my {mum.brother}.
- I work at {me.work}, where {mum.name} was my manager. On {not.date} {mum.he} confided in me about {mum.his} {girl.son}, {girl.name}.
- I am a {OCCUPATION me|[health visitor|school nurse|youth worker]} and my base is {me.work}. {girl.name}, born {girl.dob}, is on my caseload, as is {girl.his} {mum.mother}, {mum.name}.

= role-more
- {girl.forename} is {girl.age} and in Year [5|6|8|9] at {girl.school}.
- {girl.forename}'s home is {girl.address}.
- {mum.forename} is {mum.age} and a {mum.job} at {mum.work}.
- {girl.forename} was born in {girl.birthplace}, and {girl.his} first language is {SPECIAL_CATEGORY girl|[Romanian|Somali|Urdu|Polish]}.
- {girl.forename} has been {SOCIAL_CARE girl|looked after} by the local authority since {girl.he} was {AGE girl|[two|3|five]}.
- {girl.forename} has {MEDICAL girl|[selective mutism|ADHD|a hearing impairment|cystic fibrosis]} and a one to one helper, {nb.name}.
- {girl.forename}'s {kid.brother}, {kid.forename}, aged {kid.age}, is at {kid.school}.
- The head is {head.title} {head.surname}; the switchboard is {school.landline}.
- {girl.forename} is picked up from {girl.school} by {man.name}, a neighbour, on Mondays.
- <home-clues>

= disclosure
- {girl.forename} said to me, "{accused.forename} comes in my room when {mum.forename} is on nights at {mum.work}".
- {girl.forename} told me it started when {girl.he} was {AGE girl|[six|7|about eight]}, at the old house {ADDRESS_CLUE girl|by the [canal|fire station|big Tesco]}.
- I asked {girl.forename} who and {girl.he} said "{accused.nick}", which is what {girl.he} calls {accused.name}.
- {girl.He} drew a picture, which I produce as {not.exhibit}. I dated it {not.date}.
- {girl.forename} told me that {girl.his} friend {pal.forename}, who is in the year above at {pal.school}, knows too.
- {mum.forename} told me that {accused.forename} had {MEDICAL accused|[a drink problem|bipolar|lost a kidney]} and could not help it.
- {girl.forename} said {accused.forename} had sent a message from {accused.handle} saying delete this, to {girl.his} own account, {girl.handle}.
- I did not ask leading questions. We spoke for {not|[10|20|45|90] [minutes|seconds]} or thereabouts.
- {girl.forename} said {accused.forename} drives {girl.him} home in {mum.forename}'s car, a {not|2014} Zafira, {mum.vrm}.
- {girl.forename} went quiet and said {girl.he} had a {MEDICAL girl|[sore tummy|headache every day|bruise on the leg]}.
- What I know comes from {mum.forename}, who rang me on {not.date} at {not.clock} from {mum.mobile}. I did not see any of it.
- {mum.forename} said that {accused.forename} was {AGE accused|[36|in his fifties|nearly sixty]} when they met, on a site where {accused.he} went by {accused.handle}.
- It was said in front of {friend.name}, a {friend.job}, who was {ADDRESS_CLUE friend|on the top landing} at the time.

= passed-on
- I rang the duty desk and spoke to {sw.name}, {sw.landline}. {sw.He} told me it would go to {SOCIAL_CARE girl|a strategy discussion}.
- I told {head.title} {head.name} straight away. {head.His} e-mail to the {girl.surname} family's social worker, {sw.name}, is attached.
- The duty {SOCIAL_CARE girl|social worker} was {sw.name} ({sw.email}).
- I passed it to {pc.title} {not.collar} {pc.surname} of the child abuse team on {pc.landline}.
- {mum.forename} then left and went to {mum.his} {ex.mother}'s, {ex.address}. {ex.His} name is {ex.name}.
- {mum.forename} asked me not to tell {man.name}, {girl.forename}'s {man.mum}, who lives in {man.town} and is on {man.mobile}.
- Dr {doc.surname} at the {surgery.town} surgery ({surgery.landline}) saw {girl.forename} the same day.
- I rang {mum.forename} at {mum.work} and left word with {boss.name} at reception.
- {pal.forename}'s {nb.mother}, {nb.name}, came to see me on {not.date} and said {pal.he} was {AGE pal|[ten|12|only nine]} and had been told to keep it secret. I have {nb.his} number, {nb.mobile}.
- I put it on {not|CPOMS} as incident {not|#####}.

= records
- I made a note the same day, page {not|3} of my blue book, now {not.exhibit}.
- The attendance record shows {girl.forename} absent on {not.date}, {not.date} and {not.date}.
- {girl.forename}'s unique pupil number is {not|A############}.
- Our safeguarding record {not|SG/####} gives {girl.forename}'s date of birth as {girl.dob} and {girl.his} NHS number as {girl.nhs}.
- {girl.forename} was {SOCIAL_CARE girl|on a child in need plan} from {not|2023}.
- The contact sheet in the office has {mum.name}, {mum.mobile}, first and {friend.name} ({mum.forename}'s {friend.mother}-in-law), {friend.landline}, second.

= end
- I make this statement from memory and from my note. I can be contacted on {me.mobile}.
- I would rather be reached at {me.work} than at home. My email there is {me.email}.
- I have been told not to talk about this with {girl.forename}. <crime-ref>
- I am {AGE me|[58|sixty next year|in my thirties]} and have never been to court before. I will attend. I am away from {me.away}.
