# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
me: victim
accused: defendant

= text
WITNESS STATEMENT	MG11
(Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9)
Statement of: {me.name}
Age if under 18: Over 18
Signature: {me.initialled}	Date: {not.date}

I am the injured party in this matter. <about-me> <where-i-live>

<us> <setting*2> <what-happened*4>

<after*3> <other-people*2> <reach-me> <the-end>

= us
- {accused.name} and I were married for six years.
- I met {accused.name} online in 2022. {accused.He} told me {accused.he} was born on {accused.dob}.
- {accused.forename} {accused.surname} is the father of my {kid.son} {kid.name}, who was born on {kid.dob}.
- {accused.name} is my neighbour, {accused.he} lives at {accused.street}.

= after
- I stayed at my {pal.brother} {pal.forename}'s that night ({pal.address}).
- I was told that I have a {MEDICAL me|fractured rib}. My hospital number is {me.hospital}.
- I have started having {MEDICAL me|panic attacks} and see a counsellor, {doc.name}, who is on {doc.landline}.
- Since then I have had to get a new number, {me.mobile}.
- We have now been rehoused at {me.address}, which {accused.he} must not find out.
- The repairs came to {not.money}.
