# Door to door forms, one a household; and the officer's tally.
me: witness
accused: defendant
sis: Outsider of me

= text
- HOUSE TO HOUSE QUESTIONNAIRE	Op {not|[KESTREL|LARKSPUR|MITRE]}	Form {not|H##}
  Street {me.lone}	House {ADDRESS_CLUE me|[4|17|29a|61]}	Officer {pc.title} {pc.collar} {pc.surname}	{not.date} {not.time}
  OCCUPANTS
  Name	Age	Relation	Phone	Seen
  {me.name}	{me.age}	person spoken to	{me.mobile}	Y
  <others+3>
  1. Were you home on {not.date} between {not.time} and {not.time}? <home>
  2. Did you see or hear anything? <heard> <heard>
  3. Did you have visitors? <visitors>
  4. Vehicles at this house <cars>
  5. Do you have CCTV or a doorbell camera? <camera>
  6. Do you know any of the following: {accused.name}, also called {accused.nick}? <knows>
  7. Can we contact you again? <again>
  Any vulnerability: <weak>
  Signed {me.initialled}
- H2H TALLY	{LOCATION|[Quillet|Priory|Bellringer] [Row|Street|Gardens]}	{not.crime}
  {ADDRESS_CLUE me|[2|8|14]}	{me.name}, {me.mobile}, <heard>
  <house+5>
  Supervisor {sgt.title} {sgt.surname} {sgt.collar}
- FIRST ACCOUNT / Q&A (pocket book of {pc.title} {pc.collar} {pc.surname})
  {me.name}, b. {me.dob}, {me.street}, {me.email}
  Q What's your job? A {me.job}, at {me.work}.
  Q What did you see? A <heard>
  Q And then? A <heard> <knows>
  Q Who else was there? A <visitors>
  Q Anything we should know? A <weak>
  Q How can we reach you? A <again>
  Signed as true {me.initialled}

= others
- {friend.name}	{friend.age}	{friend.husband}	{friend.mobile}	N
- {kid.name}	{kid.age}	{kid.son}	-	N
- {friend.name}	{friend.age}	lodger	{friend.mobile}	Y
- {sis.forename} {sis.upper}	?	{sis.mother}	as above	N
- {kid.forename}	{kid.age}	foster child	-	Y

= home
- No, at work, {me.work}
- Yes all night with {friend.forename}
- In bed, on {MEDICAL me|[sleeping tablets|morphine|antibiotics]}
- Out with {friend.name} at {not.place}
- Yes from {not.time}

= heard
- Heard a voice say "{accused.forename}, get in the car".
- Saw a dark estate with no lights, about {not|[12|15|20|30|45] [metres|yards|feet|paces]} off.
- Saw {accused.name} run past the window. Known {accused.him} since {accused.he} was at {accused.school}.
- Nothing. {friend.forename} upstairs may have.
- A bang, at {not.time}. Thought it was the bins.
- Two of them, one was {nb.name} from {nb.street}, who drives {nb.vrm}.

= visitors
- {friend.name}, {friend.mobile}, came for tea and left at {not.time}
- my {friend.brother} {friend.name}, who lives at {friend.address}
- A parcel from {shop.firm}, order {not|[A|B]########}
- {OCCUPATION nb|Carer}, {nb.name}, from {nb.work}, ring {nb.mobile}
- No

= cars
- {me.vrm} Honda Jazz
- {me.vrm} (mine), {friend.vrm} (belongs to {friend.name} the lodger)
- none, bus pass
- work van from {me.work}

= camera
- Yes, stored under login {me.email}
- No but {nb.title} {nb.surname} at {nb.street} has
- Broken
- Yes, clip given, {not.exhibit}

= knows
- Yes, {accused.forename} used to go out with {friend.forename}, who was their lodger
- {accused.forename} works with {me.forename}'s cousin {friend.name} at {friend.work}
- No
- By sight. {accused.forename} lives at {accused.street} with {accused.his} {friend.mother} {friend.name}
- Was at school with {accused.forename}, {accused.school}

= again
- Yes, {me.landline} after {not.time}
- {me.mobile} is best, or {me.email}
- Not on the house phone, {me.forename}'s {friend.husband} {friend.forename} is not to know
- Leave a note, away {AVAILABILITY me|[until 12 Feb|next week|from the 20th]}
- Not willing, gave no number

= weak
- {me.forename} has {MEDICAL me|[cataracts|COPD|early dementia|a stammer]}
- None seen
- Yes, {friend.husband} {friend.name} has {MEDICAL friend|[Alzheimer's|a brain injury|MS]} and wanders
- Speaks little English, {friend.forename} ({friend.age}) next door helps
- {kid.forename} is {SOCIAL_CARE kid|[looked after|on a care order|in foster care]}, social worker {sw.name} {sw.mobile}

= house
- {ADDRESS_CLUE nb|[3|11|25]}	{nb.name}, {nb.age}, saw nothing, {nb.landline}
- {ADDRESS_CLUE nb|[5|19|30b]}	N/R x{not|2}. Neighbour says {nb.title} {nb.surname} is in {nb.town} till {AVAILABILITY nb|[Sunday|the 14th|Easter]}
- {ADDRESS_CLUE nb|[7|22]}	{nb.formal}, {nb.mobile}, clip of {accused.vrm} at {not.time}
- {ADDRESS_CLUE nb|[10|12|40]}	{nb.forename}, would not give surname, {nb.mobile}
- {ADDRESS_CLUE|[16|31]}	empty, agent {shop.firm} {shop.landline}
- {ADDRESS_CLUE nb|[9|43]}	{nb.name} and {friend.name}, {nb.email}. {friend.forename} has {MEDICAL friend|[poor sight|dementia]}
