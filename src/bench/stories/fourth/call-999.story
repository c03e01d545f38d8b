caller: reporter
accused: defendant
hurt: victim
kid: Child of caller
rel: Outsider of caller
typist: Professional

= text
- TRANSCRIPT OF 999 CALL	Log {not.log} of {not.date}	Start {not.time}	Exhibit {not.exhibit}
  CLI {caller.mobile}	Operator: {not|position 14}
  OPERATOR: Police, what's the address of the emergency?
  CALLER: <where>
  OPERATOR: And what's your name please?
  CALLER: <who>
  OPERATOR: What's happening?
  CALLER: <what*4> <what*2>
  OPERATOR: Who is doing this, do you know {accused.him}?
  CALLER: <suspect*3>
  OPERATOR: Is anyone hurt?
  CALLER: <hurt>
  OPERATOR: <advice>
  CALLER: <more*4> <more*2>
  OPERATOR: OK. Officers are on their way, {caller.forename}. Stay on the line.
  CALLER: <more*3>
  (call ends {not.time}, duration {not|00:06:41})
- Call transcript (BT connect)
  BT: Connecting {caller.mobile}.
  Op: Police emergency.
  Clr: <what>
  Op: Where are you?
  Clr: <where>
  Op: Name?
  Clr: <who>
  Op: Date of birth?
  Clr: {caller.spoken}.
  Op: Who's there with you?
  Clr: <with*3>
  Op: And who's the other party?
  Clr: <suspect*3>
  Op: <advice>
  Clr: <more*5> <more*2>
  Transcribed by {typist.plain}, {not.date}. I certify this is a true record.
- 101 CALL	Ref {not|AW-########-###}	Recorded message: {not|calls may be recorded}
  CH: You're through to {typist.forename}, how can I help?
  IN: <who> <what*3>
  CH: Can I take a number and address?
  IN: <details>
  CH: And the other party?
  IN: <suspect*4> <suspect*2>
  CH: Any children, vulnerabilities?
  IN: <with*3>
  CH: Right, your reference is {not.crime}. An officer, probably {pc.title} {pc.last}, will ring you.
  IN: <more*3>

= where
- {caller.street}, quick, please. {caller.town}.
- I'm at... it's {caller.street}. It's above the shop.
- I'm outside {not.place}, I live at {caller.street} but I'm not there now.
- It's next door, it's {hurt.street}, I'm at {caller.street}.
- Er, {LOCATION|///rafter.spoons.amber}, that app said. By {not.place}.
- {caller.address}. No, it's not a flat, it's a house.

= who
- It's {caller.plain}.
- My name's {caller.forename}, {caller.forename} {caller.last}.
- {caller.title} {caller.last}. {caller.forename}. Yes like it sounds.
- {caller.last}, first name {caller.forename}, but you won't give it out will you?
- {caller.forename}. They call me {caller.nick}.

= what
- There's a {accused.man} trying to kick the door in, {accused.he}'s been at it {not|10 minutes}.
- They're fighting again next door, {hurt.forename} and that {accused.forename}.
- {accused.He}'s got a knife, about {not|that long, 8 inches}.
- I can hear {hurt.forename} screaming through the wall.
- My {rel.brother} {rel.forename}'s just run in bleeding, says it was {accused.forename}.
- {accused.He}'s smashed the car, my car, {caller.vrm}, with a bat.
- There's a car gone into a wall, the plate is {VRM accused|FX99 LLT}, and {accused.forename}'s legged it.
- It's the third time since {not|Christmas}. I've got another log number, {not.log}.

= suspect
- It's {accused.plain}. {accused.He} lives at {accused.street}.
- {accused.forename}. They call {accused.him} {accused.nick}.
- It's {hurt.forename}'s ex, {accused.plain}, {accused.he} must be {accused.age}.
- I've got {accused.his} number, it's {accused.mobile}.
- {accused.last}, yeah. Birthday's {accused.spoken}, we had a party.
- {accused.forename} works at {accused.work}, {accused.he}'s in the uniform now.
- {accused.forename}'s driving a Corsa, {accused.vrm}.
- {accused.His} {lady.mother}'s {lady.forename} {lady.last} on {lady.lone}, {accused.he}'ll go there.
- {accused.forename}'s not well, {accused.he}'s got {MEDICAL accused|schizophrenia}.

= hurt
- {hurt.forename} is, {hurt.his} head's bleeding. {hurt.He}'s {hurt.age}, I think.
- {rel.forename} has {MEDICAL rel|a stab wound}, in {rel.his} leg.
- My {kid.son}, {kid.forename}, {kid.he}'s only {kid.age}, {kid.he} won't stop shaking.
- No. {hurt.forename}'s got {MEDICAL hurt|angina}, I don't know if it's that.
- I don't know, I can't see {hurt.him}.
- Not me. {hurt.title} {hurt.last} is on {hurt.his} hands and knees.

= advice
- Lock the door. The ambulance is on its way as well, reference {not|C######}.
- If you can do it safely, go to a neighbour's.
- Don't go back in. Press {not|55} if you can't speak.
- I've got a {not|4}-minute ETA, call sign {not|AW31}.

= with
- Just me and the kids, {kid.forename}, {kid.age}, and {kid2.forename}, {kid2.age}.
- My {rel.mother}, {rel.forename}, {rel.he}'s {rel.age} and {rel.he}'s got {MEDICAL rel|a pacemaker}.
- {friend.plain}, {friend.he} lives upstairs. Do you want {friend.his} number? {friend.mobile}.
- {nb.forename} from number {ADDRESS_CLUE nb|12}, {nb.he} came out when {nb.he} heard.
- Nobody. I'm diabetic, well, {MEDICAL caller|type 1}, and I've not eaten.
- {hurt.forename}'s here now, {hurt.he}'s come over the back. {hurt.forename} {hurt.last}. {hurt.dob}.

= details
- {caller.mobile}, and it's {caller.address}.
- Landline's best, {caller.landline}. I'm at {caller.street}.
- Can you e-mail me? {caller.email}. I'm {caller.street}, {caller.town}.
- It's my {rel.brother}'s phone, {rel.mobile}, mine's broke. I'm {caller.street}.

= more
- I can see {accused.him}. {accused.He}'s going towards {not.place}.
- Don't send them to mine, I don't want {accused.forename} knowing it's me. Ring me on {caller.mobile}.
- {hurt.forename}'s {lady.brother}'s number? Hang on. {lady.forename}, it's {lady.mobile}.
- {accused.He}'s shouting "{hurt.forename}, open the door".
- There's a {friend.man} filming, {friend.forename} from {friend.work}.
- If I get cut off it's {caller.mobile} or my {rel.mother}'s, {rel.landline}.
- That {accused.forename}'s on tag, I'm sure {accused.he} is, at {accused.street}.
- Tell {pc.title} {pc.last}, the one who came before, {pc.he} knows all about it.
- They've only just moved in, {hurt.forename} and the baby, from a refuge in {hurt.town}.
- It's {not.time}, I've got to get {kid.forename} to {kid.school}.
- (inaudible, {not|9 seconds})
