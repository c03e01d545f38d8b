accused: defendant
pc: officer

= text
MG15
RECORD OF INTERVIEW
Person interviewed: {accused.name}
Interviewing officer: {pc.title} {not.collar} {pc.surname}
Time commenced: {not.time}	Date: {not.date}
{pc.upper}	<question>
{accused.upper}	<answer>
{pc.upper}	<question>
{accused.upper}	<answer>
{pc.upper}	<question>
{accused.upper}	<answer>

= question
- Where were you at {not.time} on {not.date}?
- Who else was there?
- What is your address and number?
- Have you got anything to say about exhibit {not.exhibit}?
- Whose car is {friend.vrm}?

= answer
- I was at home, {accused.address}, all night.
- I was with {friend.name}. {friend.He} lives at {friend.street}. Ring {friend.him}, {friend.mobile}.
- No comment.
- My number is {accused.mobile}. I've only had it since Christmas.
- It was {friend.forename}. Ask {friend.him}. {friend.He} is on {friend.mobile}.
- I was born {accused.dob}, you know that.
- I never touched {friend.name}, I was at my {nb.mother}'s on {nb.lone}.
