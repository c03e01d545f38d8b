# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
caller: reporter
kin: Outsider of caller

= text
EMERGENCY CALL - WRITTEN RECORD
Reference {not|EC-26-0####}	{not.date}	Duration {not|00:04:1#}
Calling line {caller.mobile}	Call taker {off.name}
(C = caller, H = handler)
H: <h>
C: <c>
H: <ask1>
C: <who>
H: <ask2>
C: <where>
H: <h>
C: <c>
H: <h>
C: <c>
H: <bye>

= h
- Is the address secure? Can you lock the door?
- What are you seeing now?
- Take a breath for me. Tell me slowly.
- And do you know him at all?
- I've got officers coming. Who else is in the property?
- Has she got any medical conditions?

= ask1
- Can I take your name please, caller?
- Who am I speaking to?
- What do they call you, my love?

= who
- {caller.name}.
- Er, {caller.forename}. {caller.forename} {caller.surname}. With one L.
- {caller.title} {caller.surname}. I rang last week as well.
- {caller.name}, I'm the {caller.job} here.

= ask2
- Where are you now?
- What's your address there?
- Give me the address you're calling from.

= where
- I'm on my own doorstep, {caller.street}.
- {caller.address}. Please be quick.
- It's my house, {caller.address}, the post code is {caller.postcode}.
- I don't know the name of the road. I'm by {not.place}.
- {caller.lone}, about halfway. Mine's the yellow one.

= c
- They've got {pal.name} by the neck. {pal.forename}! {pal.forename}, get off the floor!
- It's next door's lodger. The name is {pal.forename}, I've heard her shout it.
- My {kin.brother} {kin.forename} has gone after him. {kin.He}'s {kin.age}, {kin.he} shouldn't be running.
- There's a baby. {child.forename}. {child.forename}'s in the cot.
- If you lose me, ring {caller.landline}, that's the house.
- He's {MEDICAL|diabetic}, he's gone ever so pale.
- I only wanted to say that it was {other.title} {other.surname} from {other.street} who rang before, not me.
- The registration? I wrote it on my hand. [{VRM|GK99 HRB}|{VRM|MT99 YLD}|{VRM|BX99WPA}].
- I was born {caller.dob}, if you need it, but I'd sooner you came.
- There's two of them. One's {pal.nick}. I don't know his proper name.
- About {not.measure} up the road. He's stopped to look at his phone.
- I don't want to go to court. Can you not put my name?
- She's run over to {other.name}'s, {other.street}. They've let her in.

= bye
- They're outside, {caller.forename}. You can put the phone down.
- Your reference is {not|0###}. Thank you.
- All right, they'll call you on {caller.mobile} when they get there.
