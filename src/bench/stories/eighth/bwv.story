accused: defendant
hurt: victim
pc: officer

= text
BODY WORN VIDEO TRANSCRIPT	Exhibit {not.exhibit}
Camera no: {not|VB4######}	Wearer: {pc.title} {not.collar} {pc.surname}	Footage start: {not.time}
Location: {hurt.address}	Date: {not.date}
Speakers: {not|P1} = {pc.title} {pc.surname}; {not|P2} = {pc2.title} {not.collar} {pc2.surname}; V = {hurt.name}; S = {accused.name}; R = upstairs resident
Key: (inaudible) ** distress

{not|00:00:3#}	P1: [Hiya, police.|Hello, it's the police, can we come in?]
{not|00:01:1#}	<exchange>
{not|00:02:0#}	<exchange>
{not|00:03:4#}	<exchange>
{not|00:05:2#}	<exchange>
{not|00:07:1#}	<exchange>
{not|00:09:0#}	<exchange>
{not|00:11:5#}	<arrest>
{not|00:14:2#}	<leaving>
TRANSCRIPT ENDS.	Prepared by {typist.name} (police staff {not|7####}), {typist.email}

= exchange
- P1: What's your name? V: {hurt.forename}. {hurt.name}. P1: Date of birth? V: {hurt.dob}.
- P1: And your number, in case we get cut off? V: {hurt.mobile}. Not the landline, {accused.forename}'s {mum.mum} answers that.
- P1: Whose car's that outside, {accused.vrm}? V: {accused.forename}'s. Mine's the little one, {hurt.vrm}.
- V: {accused.forename}'s gone to {accused.his} {friend.brother}'s. {friend.name}, {friend.street}, {ADDRESS_CLUE friend|by the chippy}.
- P2: Who are these two, then? V: That's {kid1.forename}, {kid1.he}'s {kid1.age}, and {kid2.forename}'s {kid2.age}. P2: Are you at school, {kid1.forename}? C1: {kid1.school}.
- P1: How old's the baby? V: {AGE kid|[Four months|Ten weeks|Six months]}. {kid.forename}. P1: Is there {SOCIAL_CARE|a social worker}? V: {worker.forename}, {worker.name}.
- P1: Any injuries? V: My wrist. I've got {MEDICAL hurt|[brittle bones|arthritis|osteoporosis]} so I don't know if it's broken.
- P2: Do you take anything? V: {MEDICAL hurt|[Citalopram|Tramadol|Blood thinners|Epilim]}, just that, for {MEDICAL hurt|[anxiety|migraines|fits]}.
- NEIGHBOUR: I'm at {ADDRESS_CLUE nb|[16|27|52]}. {nb.name}. I heard it all. P2: Have you a number? NEIGHBOUR: {nb.mobile}.
- P1: Where do you work? V: {hurt.work}, I'm a {hurt.job}. I'm on at {not.clock}.
- P1: How long have you been together? V: Since I was {AGE hurt|[fifteen|17|twenty]}. I'm {hurt.age} now.
- V: {accused.He} took my card. P1: Which bank? V: The blue one. The number's in the app, {hurt.branch}, {hurt.number}.
- R: I just live upstairs, mate. P2: Name? R: {man.name}. P2: Age? R: {man.age}. P2: Where are you from originally? R: {man.birthplace}.
- V: Ring my {mum.mother}, {mum.forename}. P1: What's the number? V: {mum.mobile}. {mum.He}'s {AGE mum|[seventy|eighty-two|66]}, don't scare {mum.him}.
- P1: What does {accused.forename} go by on Insta? V: {accused.handle}. And mine's {hurt.handle}.
- V: {accused.forename}'s {accused.age}. {accused.He}'s a {accused.job}, well, {accused.he} says {accused.he} is, {accused.he} sits in {accused.work} all day.
- P2: Control, can I get a check on {accused.formal}, dob {accused.packed}? CONTROL: Go ahead. Known, PNC {accused.pnc}, last at {accused.street}.
- CONTROL: Index {keeper.vrm} comes back to a {keeper.name}, {keeper.address}. P2: {keeper.He}'s not here, it's been lent out.
- V: I'm not from here, I've only been in since {not|Tuesday}. It's {friend.forename}'s flat. I'm really at {hurt.street}.

= arrest
- P1: {accused.forename}, I'm arresting you on suspicion of assault. S: What for? I've not touched {hurt.him}.
- P1: Full name? S: {accused.name}. P1: Date of birth? S: {accused.spoken}. P1: Address? S: {accused.street}. Same as always.
- S: I'm {accused.age}, I'm not a kid. P2: Time is {not.time}, you're under arrest. S: I've got {MEDICAL accused|[a bad shoulder|asthma|sickle cell]}, watch it.
- S: Tell {boss.forename} I can't come in. {boss.name}, at {accused.work}. {boss.His} number's {boss.mobile}.
- P2: What's in the pocket? S: It's not mine, it's {friend.forename}'s phone. P2: That's IMEI {friend.imei}. Bag {not|A9######}.

= leaving
- P1: {hurt.forename}, your log number is {not.log}. You can e-mail me: {pc.email}.
- P2: Where will you stop tonight? V: With {friend.name}, {friend.he} lives {ADDRESS_CLUE friend|over the betting shop} on {friend.lone}.
- P1: I'll do you a referral. Is {hurt.email} right? V: Yeah.
- P2: Mam, you'll need to go to A&E. V: Who's picking {kid.forename} up? {kid.He} finishes at {not.clock} at {kid.school}.
- P1: This is {not.crime}, it's on the card. V: Will {accused.he} get bail? My {sis.brother}'s on {sis.mobile}, ring {sis.him} first.
