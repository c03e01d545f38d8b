me: witness
accused: defendant
hurt: victim
partner: outsider of me
officer: Professional

= text
[COMMUNITY SAFETY TEAM|ASB UNIT]	INCIDENT DIARY SHEET	Ref {not|ASB/####/26}
Your name: {me.name}	Your address: {me.address}
Tel: {me.mobile}	Age: {me.age}	E-mail: {me.email}
Who is causing the problem: {accused.name}, {accused.street}
Exhibit {not.exhibit}	Produced by {me.initialled}
Date	Time	What happened	Who else saw/heard
<entry+8>
<entry+6>
MORE ABOUT YOU AND THE OTHER HOUSEHOLD
<notes*5>
<notes*4>
Diary collected by {officer.name}, {officer.landline}, [council offices|Neighbourhood Hub] {office.premises}, {office.mailbox}

= entry
- {not.date}	{not.time}	Music so loud the cups moved. Rang 101, log {not.log}	{partner.forename}, my {partner.husband}
- {not.date}	{not.time}	{accused.forename} sat on our wall drinking with {other.nick} and a lad of about {AGE|[15|sixteen]}	Me only
- {not.date}	{not.time}	{accused.forename} parked {accused.his} van ({accused.vrm}) over our drive so {partner.forename} was late for {partner.work}	{nb.title} {nb.surname}, no {ADDRESS_CLUE nb|[12|31|40]}
- {not.date}	{not.time}	Swore at my {kid.son} {kid.forename} ({kid.age}) on {kid.his} way to {kid.school}	{kid.forename}
- {not.date}	{not.time}	Visitor in a white Audi, {VRM|^^99 ^^^}, stayed {not|4 min}	Doorbell clip {not|#####}
- {not.date}	{not.time}	Shouted through the letterbox that {partner.forename} should go back to {partner.birthplace}	{partner.forename}
- {not.date}	{not.time}	Row next door, {hurt.forename} crying. I rang {hurt.his} {mum.mother} {mum.forename}, {mum.mobile}	{partner.forename}
- {not.date}	{not.time}	{hurt.forename} came round with a {MEDICAL hurt|[cut lip|black eye|burnt hand]}. {hurt.He} is only {AGE hurt|[22|19|thirty]}	-
- {not.date}	{not.time}	Eggs at window. {not.money} to clean	{nb.name}, {nb.mobile}
- {not.date}	{not.time}	{accused.forename}'s dog bit {kid.forename} from {ADDRESS_CLUE kid|number [8|15|27]}, {AGE kid|[seven|6|nine]}; stitches	{kid.His} {mum.mum} {mum.forename}
- {not.date}	{not.time}	Bin on fire. Fire crew, ref {not|F26-####}	{nb.name} of {nb.street}
- {not.date}	{not.time}	{accused.forename} said {accused.he} knows my car, {me.vrm}, and where I work, {me.work}	Nobody
- {not.date}	{not.time}	Quiet all day	-
- {not.date}	{not.time}	PCSO {pc.surname} {not.collar} called, told us to keep this diary	{partner.forename}
- {not.date}	{not.time}	Somebody from {SOCIAL_CARE|social services} at {accused.his} door	{nb.forename}
- {not.date}	{not.time}	{accused.forename} and {accused.his} {other.uncle} {other.forename} dumped a sofa, model tag {not|SF-####}	CCTV
- {not.date}	{not.time}	Meeting at {not.place} with {officer.name} from the council	{nb.name}, {nb2.name}

= notes
- I have lived here {not|31 years}; I am {me.age} and my {partner.husband} {partner.forename} is {AGE partner|[70|sixty-eight|81]}.
- I have {MEDICAL me|[angina|tinnitus|fibromyalgia]} and the noise makes it worse. {partner.forename} has {MEDICAL partner|[dementia|diabetes|a pacemaker]}.
- {accused.forename} is {AGE accused|[28|35|forty]} and does not seem to work. {accused.He} says {accused.he} was a {accused.job} at {accused.work}.
- {hurt.forename} {hurt.surname}, who lives with {accused.forename}, is a {hurt.job} and goes out at {not.clock}. {hurt.His} mobile is {hurt.mobile}.
- {accused.forename} and {hurt.forename} have a {kid.son}, {kid.forename}, who is {kid.age} and goes to {kid.school}. {kid.He} has {SOCIAL_CARE kid|a social worker}.
- {nb.name} lives {ADDRESS_CLUE nb|the other side of them}, at {nb.street}, and keeps {nb.his} own diary. {nb.His} e-mail is {nb.email}.
- The landlord is {ll.name}, {ll.address}. I have rung {ll.him} on {ll.landline} {not|9} times.
- The silver car, {hurt.vrm}, is {hurt.forename}'s. The black one belongs to {accused.his} {other.brother} {other.forename}, {other.vrm}, and the van to {accused.forename}.
- {accused.forename}'s friend goes by {other.nick} and lives {ADDRESS_CLUE other|over the pet shop} on {other.lone}.
- I worked as a {me.job} until I was {AGE me|[60|sixty-five|55]}.
- If I go to court I cannot do {me.away}; we are at my {friend.brother}'s in {friend.town}.
- Before them it was a {friend.title} {friend.surname}, a lovely {friend.man} of {AGE friend|[ninety|88]}, who is now in a home.
- The council gave me a recorder, number {not|NR-0##}.
- Please write to me care of my {friend.son}, {friend.name}, {friend.address}.
