# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
pc: officer
hurt: victim
kin: Outsider of accused

= text
RECORD OF INTERVIEW	[summary|full transcript|extract]
Name of interviewee: {accused.name}	DOB {accused.dob}
Interviewer 1: {pc.name}, {pc.title} {pc.collar}	Interviewer 2: {off.title} {off.surname}
Rep: [{law.name}|{law.name}, {not|Bowen Tate Solicitors}|declined]
Location: {org.town} custody, room {not|2}	{not.date}	{not.time} to {not.time}
Counter	Person	Text
{not|00:12}	IO	<intro>
{not|01:4#}	S	<say>
{not|03:0#}	IO	<q>
{not|03:1#}	S	<say>
{not|05:2#}	IO	<q>
{not|06:0#}	S	<say>
{not|07:4#}	IO	<q>
{not|09:5#}	S	<say>
{not|11:3#}	IO	<q>
{not|12:0#}	S	<say>
<outro>

= intro
- OK {accused.forename}, you're still under caution. Can you confirm your full name?
- {accused.name}, you've been arrested for an offence under {not.statute}. You know the caution.
- Can you give me your date of birth and address? {accused.forename} replies: {accused.spoken}; {accused.address}.

= q
- What do you say about that?
- Tell me about your relationship with {hurt.name}.
- How did you get from {not.place} to home?
- Your car, {accused.vrm}, is on camera at {not.time}. Who was driving?
- This is {not.exhibit}. For the tape, it's a screenshot of messages from {accused.mobile}.
- What can you tell me about a person known as {pal.nick}?
- Somebody says you had a knife. Did you?
- Where were you living in {not|November}?
- Who can vouch for you?
- {hurt.forename} says you took {hurt.his} phone. Did you?
- Who lives at {ADDRESS|4# Rookery Buildings}?
- What do you do for money?

= say
- I live at {accused.address}, on me own. You've been there, you kicked the door in.
- Nah. Wasn't me, bruv.
- I was dropping {pal.forename} off. {pal.forename} {pal.surname}, stays over by {pal.lone}.
- My {kin.mother}'s. {kin.name}. {kin.address}. Go and ask.
- I'm not being funny, but {hurt.forename} started it.
- Get my phone out of the property, ring {pal.mobile}. That's {pal.forename}. {pal.He} was there.
- {pal.name} is a liar. {pal.He}'s had it in for me since I finished with {pal.him}.
- No comment to that. No comment to any of it.
- I don't drive it, my {kin.brother} does, {kin.forename}. {kin.He} works at {kin.work}.
- I've got {MEDICAL accused|bipolar}, I was off my {MEDICAL accused|lithium}.
- There's {not|two} of us called {accused.forename} in that block. You want the other one, {pal.name}.
- I work for {accused.work}, cash, I'm a {accused.job}.
- My {kin.son} was with me. {kin.forename}. I'm not dragging {kin.him} in here.
- It was {not.money}. I was going to pay it back. I told {hurt.him} that.
- {pal.nick}? That's {pal.name}. Everyone knows that. {pal.He} drives a black Merc, {pal.vrm}.
- I got that number in {not|2024}, {accused.mobile}, off the market. Before that I had another.
- I was on the ward visiting my {kin.mother}, {kin.forename}, {kin.he}'s got {MEDICAL kin|pneumonia}.
- Dunno. Might have been {pal.forename}. Might've been {pal.forename}'s cousin, {other.name}.

= outro
- {not|14:10}	IO	Time is {not.time}, interview ends. {pc.upper} signs seal {not|K####1}.
- {not|13:02}	Rep	{law.surname} asks for it to be noted that {accused.surname} has not slept.
- Break at {not.time}. Not resumed.
