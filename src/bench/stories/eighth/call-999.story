caller: reporter
accused: defendant

= text
999/101 CALL TRANSCRIPT	Exhibit {not.exhibit}	Log {not.log} of {not.date}
Call taker: {not|CT##4}	Position: {not|17}	Duration: {not|00:04:3#}
CLI: {caller.mobile}	EISEC: {caller.name}, {caller.address}
Call taker boxes
CALLER NAME	{caller.formal}	CALLER DOB	{caller.dob}
CALLBACK	{caller.mobile}	SAFE TO RING?	[Y|N - text only]
LOCATION OF INCIDENT	{not.place}	W3W	{not|///bobbin.slate.ember}
VULNERABILITY	<tag>
SUSPECT NAMED?	{accused.name}	DOB/AGE	[{accused.dob}|approx {AGE accused|[30|45|25]}]
PREV AT ADDRESS	{not|[2|5|11]} logs	MARKERS	{not|[DV|WEAPON|DOG]}

OPERATOR: Police emergency, what's the address?
<turn+7>
<turn+6>
OPERATOR: [Officers are on the way|They're just pulling up now], stay on the line.
CALLER: [OK.|Right.|I can see the lights.]
Transcribed by {typist.name}, transcription unit, {not.date}

= tag
- [{MEDICAL caller|deaf}|{MEDICAL caller|heart condition}|{MEDICAL caller|pregnant}]
- CHILDREN: {kid1.forename} ({kid1.age}), {kid2.forename} ({kid2.age})
- {SOCIAL_CARE|CHILD PROTECTION PLAN} ON CHILDREN
- LIVES ALONE, {caller.age}
- {MEDICAL mum|DEMENTIA} MARKER IS FOR {mum.formal} ({mum.mother} OF CALLER)

= turn
- OPERATOR: What's your name, love?
  CALLER: {caller.forename}, {caller.name}. I'm at {caller.street}, it's {ADDRESS_CLUE caller|next to the vape shop}.
- OPERATOR: And how old is he, roughly?
  CALLER: Er, {AGE|mid-twenties}, maybe {AGE|thirty}. Grey trackies.
- OPERATOR: Who else is in the house?
  CALLER: Just me and my {kid.son} {kid.forename}. {kid.He}'s {kid.age}, {kid.he}'s in {kid.his} room.
- CALLER: It's {accused.forename}, {accused.name}. {accused.He} lives over the road, {accused.street}.
  OPERATOR: Do you know {accused.his} date of birth?
  CALLER: {accused.dob}, I think. {accused.He} was in my year at {accused.school}.
- OPERATOR: Is that the number you're ringing on, ending {not|###}?
  CALLER: No, this is {friend.forename}'s phone, mine's {caller.mobile}.
- CALLER: {accused.forename}'s got in {accused.his} car.
  OPERATOR: Have you got the reg?
  CALLER: {accused.vrm}. It's a black one. No, hang on, the white one's my neighbour {nb.forename}'s, that's {nb.vrm}. {accused.forename}'s is the black one.
- CALLER: There's an old boy on the floor, he's about {AGE|eighty}, he's not moving.
  OPERATOR: Is he breathing? Ambulance is {not|6 minutes}.
- OPERATOR: Do you know who's hurt?
  CALLER: {friend.name}. {friend.He} works at {friend.work}, on the bins I mean, {friend.he}'s still got {friend.his} jacket on.
- CALLER: Can you ring my {mum.mother}? It's {mum.mobile}, {mum.forename}. {mum.He}'s only on {mum.lone}.
- OPERATOR: Any medical conditions?
  CALLER: I've got {MEDICAL caller|[asthma|angina|epilepsy]}, my pump's upstairs.
- OPERATOR: [Right, spell that for me.|Can you spell the surname?]
  CALLER: It's just how it sounds, {accused.surname}. {accused.forename}. Everyone calls {accused.him} {accused.nick}.
- CALLER: {accused.forename}'s been let out, {accused.he} shouldn't be here, {accused.he}'s meant to be at {accused.his} {other.mother}'s at {other.address}.
- OPERATOR: What does {accused.forename} do, does {accused.he} work?
  CALLER: {accused.He}'s a {accused.job}. Well, {accused.he} was at {accused.work} till they sacked {accused.him}.
- CALLER: {nb.forename} at number {ADDRESS_CLUE nb|[11|23|38]} is looking out. {nb.He} is {AGE nb|[91|eighty-odd|77]}.
- OPERATOR: Is the baby yours?
  CALLER: It's my {friend.brother}'s, {friend.forename}'s. {kid.forename}. {kid.He} has {SOCIAL_CARE kid|a social worker}.
- OPERATOR: I've got the log as {not.log}, can you remember that?
  CALLER: I've nowt to write with.
- CALLER: I work here, I'm {caller.job} at {caller.work}. My manager's {boss.name}, {boss.he}'s in the office, {boss.he}'s locked the door.
- CALLER: They've gone with the till. There was only {not.money} in it.
- OPERATOR: Where are you now?
  CALLER: In {ADDRESS_CLUE caller|the flat above the dry cleaner's}, {caller.lone}. Buzz {not|4}.
- OPERATOR: Who's that now? How old are you, sweetheart?
  CALLER: {AGE kid|[nine|ten|seven]}. My mum's called {mum.forename}. It's {kid.forename} speaking.

