# A call to 999 or 101, written down.
caller: reporter
accused: defendant
hurt: victim
op: outsider

= text
TRANSCRIPT OF [999|101] CALL	Exhibit {not.exhibit}
Log: {not.log}	Date: {not.date}	Call connected: {not|[0|1]#:[0|1|2|3|4|5]#:[0|2|4|5]#}
CLI: {caller.mobile}	EISEC: {caller.name}, {caller.address}
Operator: {not|OP ####}	Channel: {not|12}

<open>
<ask*3>
<more*4>
<ask*2>
<end>
Transcribed by {op.name}, [digital evidence unit|control room], {not|staff no. ####}

= open
- OPERATOR: Police emergency, what's the address?
  CALLER: Er, it's not my house, it's {hurt.street}. I'm over the road at {ADDRESS_CLUE caller|number [12|33|2]}.
- OPERATOR: Emergency, which service?
  CALLER: Police. There's a {accused.man} kicking off {ADDRESS_CLUE caller|outside my flat}, {caller.address}. It's my neighbour {hurt.name} {accused.he}'s after.
- OPERATOR: Go ahead caller.
  CALLER: I'm in the car, I'm on {not|the A999}, I've just passed {not.place} and there's a van all over the road, {man.vrm}, and my mate {hurt.name} is in it with {accused.forename}.
- OPERATOR: Police, what is happening?
  CALLER: My friend's just texted me, {hurt.forename} {hurt.surname}, {hurt.he} says {accused.he}'s got a knife. {hurt.He} lives at {hurt.address}.

= ask
- OPERATOR: And what's your name please?
  CALLER: It's {caller.forename}. {caller.forename} {caller.surname}. Do I have to give it?
- OPERATOR: Is that a number I can get you back on?
  CALLER: It keeps cutting out. Ring the house, {caller.landline}, or my {nb.brother}'s, {nb.mobile}. {nb.forename} {nb.he}'s called.
- OPERATOR: How old are you, love?
  CALLER: {caller.age}. Why, what's that got to do with it?
- OPERATOR: Date of birth?
  CALLER: {caller.spoken}.
- OPERATOR: Who's in there with {hurt.him}?
  CALLER: {hurt.His} {kid.son}. {kid.forename}. {kid.He}'s only {AGE kid|[four|seven|about five]}.
- OPERATOR: Do you know {accused.him}?
  CALLER: It's {hurt.forename}'s ex. {accused.forename}. {accused.He} works at {accused.work}, everyone calls {accused.him} {accused.nick}.
- OPERATOR: What does {accused.he} look like?
  CALLER: Tall, white, {AGE accused|[mid-thirties|twenty something|about fifty]}, in a yellow work coat.
- OPERATOR: Is anyone hurt?
  CALLER: {hurt.forename} is holding {hurt.his} {MEDICAL hurt|[arm funny|face, it's bleeding]}. And {hurt.he}'s {MEDICAL hurt|[on blood thinners|diabetic|got a heart thing]}.
- OPERATOR: Has {accused.he} got a car?
  CALLER: It's blue. I can see the number plate. {accused.vrm}. Not the one next to it, that's mine, {caller.vrm}.
- OPERATOR: Where exactly are you?
  CALLER: You know the {not|Co-op}? I'm {ADDRESS_CLUE caller|[right opposite that|behind that, the end flat|two doors down from that]}, on {caller.lone}.

= more
- CALLER: {accused.He}'s going round the back now. {accused.forename}! {accused.forename}, the police are coming!
- OPERATOR: Stay on the line. I've got them {not|3 minutes} away.
- CALLER: There's another {man.man} just pulled up, that's {man.forename}, {hurt.forename}'s {man.brother}, in the {man.vrm}.
- (background, {hurt.male} voice): Tell them I've got {kid.forename} with me and {kid.he} needs {kid.his} {MEDICAL kid|inhaler}.
- CALLER: {hurt.He}'s had trouble before, {hurt.he}'s got a {SOCIAL_CARE hurt|social worker} and everything. {sw.forename} something.
- CALLER: I can't stop, I start at {caller.work} at ten. I'm a {caller.job}, they'll sack me.
- OPERATOR: Is {kid.he} at school, the {kid.son}?
  CALLER: {kid.school}. {kid.He}'s in with my {kid2.forename}, same class.
- CALLER: My {friend.mum}'s in here with me, {friend.he}'s {AGE friend|[eighty-four|76|pushing ninety]} and {friend.he}'s got {MEDICAL friend|[dementia|oxygen|a bad chest]}.
- OPERATOR: I've got two other calls on this. One's a {nb.title} {nb.surname} at {nb.street}. Is that your neighbour?
  CALLER: Yeah, that's {nb.forename}, next door. 
- CALLER: {hurt.forename} said don't ring them. {hurt.His} number? It's, hang on, {hurt.mobile}.
- OPERATOR: The what three words, can you read them me?
  CALLER: {caller.words}.
- CALLER: {accused.He}'s shouting about {not.money} what {hurt.he} owes {accused.him}.
- OPERATOR: Your log is {not.log}. Have you got a pen?

= end
- CALLER: They're here. There's two of them. One of them's shouting {accused.forename} down. Ta.
  OPERATOR: I'll let you go. {not|[0|1]#:[0|1|2|3|4|5]#:[0|2|4|5]#} call ends.
- OPERATOR: Can officers come and see you after?
  CALLER: Not at home. Ring me on {caller.mobile}. I don't want {accused.forename} to know it was me.
- OPERATOR: Would you make a statement?
  CALLER: No. No chance. I've got to live here, I'm only {ADDRESS_CLUE caller|three doors up}.
- CALLER: Can you email me the number? It's {caller.email}.
  OPERATOR: We'll text it. Bye now.
