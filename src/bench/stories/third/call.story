caller: reporter
sib: Outsider of caller
picture

= text
TRANSCRIPT OF 999 CALL	Exhibit {not.exhibit}
Incident {not.log}/{not.date}	Line: {caller.mobile}
Typed by {pc.name}, staff no {not|P####}
OPERATOR	Police emergency, [what's happening|go ahead caller]?
CALLER	<first>
OPERATOR	<op>
CALLER	<say>
OPERATOR	What's your name, caller?
CALLER	<name>
OPERATOR	And where are you ringing from?
CALLER	<at>
OPERATOR	<op>
CALLER	<say>
OPERATOR	<op>
CALLER	<say>
OPERATOR	<op>
CALLER	<say>
OPERATOR	<last>

= first
- There's a lad getting kicked in outside. He's on the floor. Hurry up.
- It's my {nb.uncle}, {nb.name}, {nb.he}'s been stabbed, please.
- Can you send someone to next door, I can hear her screaming.
- Yeah hello, I don't want to give my name but it's kicking off at {not.place}.
- Someone's just tried to pinch my car. {caller.vrm}. They're still here.

= name
- {caller.name}. {caller.name}, yeah.
- Do I have to? It's {caller.forename}.
- It's {caller.title} {caller.surname}. {caller.forename} {caller.surname}.
- {caller.name}, and don't you be telling them it was me.
- {caller.forename}... {caller.surname}. I can spell it if you want.

= at
- My house. {caller.address}.
- {caller.street}. It's the one with the skip.
- I'm at {caller.address} but it's happening over the road at {ADDRESS_CLUE|2#}.
- I'm in the car, I've pulled over by {not.place}.
- I live on {caller.lone}, top end.

= op
- Do you know who they are?
- Is he breathing?
- Has anyone got a weapon?
- Stay on the line. What's a number for you if we get cut off?
- Are there any children in there?
- Is anyone with you?
- OK. Can I just take some more details off you?

= say
- It's {mate.name} and {pass.name}. {mate.forename} lives at {mate.address}. I don't know about the other one.
- I think one's called {mate.nick}, or {mate.forename}. {mate.He}'s got a flat on {mate.lone}.
- My date of birth? {caller.dob}. What's that got to do with it?
- The number? This one, {caller.mobile}. Or my landline's {caller.landline}.
- There's a little {kid.boy}, {kid.forename}, {kid.he}'s only about {kid.age}.
- He's breathing. {nb.title} {nb.surname} from {nb.street} is with him.
- They've gone in a white car. [{VRM|PX99 KLB}|{VRM|YH99FGT}|{VRM|DN99 WVA}]. Yes. Definitely.
- I'm with my {sib.brother}, {sib.name}. {sib.He} wants to go out there.
- He's on blood thinners. {MEDICAL|Warfarin}.
- I've only got {not|4} percent battery.
- The other fella's got his shirt off, about {not.measure} from us now.
- {mate.forename} {mate.surname}'s {nb.mum}, {nb.name}, will know where they're going. The number's {nb.landline}.

= last
- Officers are with you in {not|2} minutes. Your log number's {not.log}.
- Right, {caller.forename}, they're there now. I'll let you go.
- OK. Thank you. Time of call {not.time}.
