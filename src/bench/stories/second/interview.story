# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
accused: defendant
pc: officer

= text
RECORD OF INTERVIEW	MG15
Name of person interviewed: {accused.formal}
Interviewed by: {pc.title} {pc.surname}
{pc.surname}:	<ask>
{accused.surname}:	<reply>
{pc.surname}:	<ask>
{accused.surname}:	<reply>
{pc.surname}:	<ask>
{accused.surname}:	<reply>

= ask
- Tell me about the night of {not.date}.
- Who do you live with?
- We've got your phone, exhibit {not.exhibit}. What's the number?
- How do you know the victim?

= reply
- I live with my {pal.mum}, {pal.name}, at {accused.address}.
- The number's {accused.mobile}. It used to be {pal.name}'s.
- I was at {pal.name}'s, {pal.street}. Ask {pal.him}. {pal.His} number is {pal.mobile}.
- No reply.
- I don't know nothing about {pal.forename}'s car.
