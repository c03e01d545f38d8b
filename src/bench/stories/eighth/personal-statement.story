me: victim
accused: defendant
sib: outsider of me
mum: outsider of me

= text
[VICTIM PERSONAL STATEMENT|OFFICIAL SENSITIVE	MG11 VPS]
Statement of: {me.name}	URN {not.urn}
Age if under 18: Over 18	Occupation: {me.job}
This statement (consisting of {not|2} pages) is true to the best of my knowledge and belief. I understand that it may be read aloud.
Signature: {me.initialled}	Date: {not.date}

<start> <before*2>

<body*4>

<family*4>

<work-money*3>

<home*2>

<end>
Signature: {me.initialled}	Taken by: {pc.title} {not.collar} {pc.surname}

= start
- I am {me.age} and before this I was a happy person.
- I give this statement so that the court knows what {accused.name} has done to my life.
- It is {not|seven months} since I was attacked and I turned {AGE me|[40|50|thirty]} in hospital.
- I was {AGE me|[16|17|nineteen]} when {accused.forename} started and I am {me.age} now.

= before
- I used to run {me.work} with my {sib.brother} {sib.forename}.
- I worked full time as a {me.job} at {me.work} and was hoping to be made up to manager.
- I came over from {me.birthplace} at {AGE me|[21|30|eleven]} and had never had any trouble.
- I had gone back to study at {SCHOOL me|[Coldstow Community College|Skelbrough University]} at the age of {AGE me|[35|forty-two|28]}.

= body
- I broke my {MEDICAL me|[ankle in two places|eye socket|jaw]} and still cannot feel the side of my face.
- I have been told that I have {MEDICAL me|[PTSD|post-traumatic stress disorder|severe anxiety|depression]}.
- I am on {MEDICAL me|[venlafaxine|sertraline|amitriptyline]}, {not|50 mg}, and something to sleep.
- I go to {COUNSELLING me|[counselling|a trauma therapist|psychotherapy]} every second week with {worker.name}.
- I have lost two stone. I already had {MEDICAL me|[coeliac disease|ulcerative colitis|an underactive thyroid]}.
- My hospital number, {me.hospital}, is one I now know by heart.
- Dr {doc.surname} says that the {MEDICAL me|[hearing loss|nerve damage|scarring]} will not get better.
- I had a {MEDICAL me|miscarriage} in the [March|June] after it.

= family
- My {kid.son} {kid.forename}, who is {kid.age}, sleeps in with me. {kid.He} used to like {kid.school}.
- My {mum.mother} {mum.forename}, at {AGE mum|[74|eighty-one|66]}, has had to move in from {mum.town} to look after me.
- {sib.forename} drives me everywhere in {sib.his} car, {sib.vrm}, as I cannot face the bus.
- {kid.forename} was moved from {kid.school} and now has {SOCIAL_CARE kid|[a social worker|a family support worker|a child protection plan]} through no fault of {kid.his} own.
- My {friend.husband}, {friend.name}, gave up {friend.his} job as a {friend.job} to care for me.
- My eldest was to start at {SCHOOL|[Skelbrough University|Harrowthwaite Free School]} and put it off.
- {friend.name}, who was with me, has {MEDICAL friend|[flashbacks|panic attacks]} as well and has moved to {friend.address}.
- My {friend.nephew} {friend.forename}, {AGE friend|[19|twenty|17]}, found me. {friend.He} has not been right since.
- My {kid.son} was {AGE kid|[three|4]} at the time and asks if {accused.forename} is coming back.

= work-money
- I have lost {not.money} in wages from {me.work}.
- I had to sell my car, {me.vrm}, for {not.money}.
- {accused.forename} used my account, {me.branch} {me.number}, to pay for {accused.his} {other.boyfriend} {other.forename}'s rent.
- I gave up my place at {me.work} and sign on.
- The catalogue chases me for order {not|KX-######} that {accused.he} made.
- My employer, {boss.title} {boss.surname}, was kind but the shop is not safe with {accused.him} working at {accused.work} across the way.

= home
- I have moved to {me.address} and I have told nobody.
- I keep the curtains shut. {accused.forename}'s {other.brother} {other.forename} lives {ADDRESS_CLUE other|round the corner, next to the Londis}.
- I stay at {sib.forename}'s, {sib.address}, three nights of the week.
- I changed my number to {me.mobile} and my e-mail to {me.email}.
- My house is {ADDRESS_CLUE me|the one facing the bus shelter} on {me.lone} and I see where it happened every day.
- There is a camera now, model {not|RB-###}, and a panic button.

= end
- I want a restraining order to cover me, {kid.forename} and {kid.his} school, {kid.school}.
- I can be told the result by {worker.name}, my ISVA, on {worker.mobile}, or through {sib.name} on {sib.mobile}.
- I do not want {accused.him} to know where I work or that I am in {me.town}.
