# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
me: witness
accused: defendant

= text
OFFICIAL (when complete)
MG11 WITNESS STATEMENT
(Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9)
Statement of {me.name}	URN {not.urn}
Age if under 18	Over 18	Occupation	{me.job}
I declare that this statement is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date {not.date}

<story>

Signature: {me.initialled}
<rear>

= story
- <setting*2> <where-i-live> <what-happened*3>

  <other-people*3> <reach-me> <the-end>
- <about-me> <setting> <what-happened*4> <other-people*2> <bodies> <reach-me>
- <setting*2> <other-people*3> <what-happened*3> <about-me> <where-i-live> <the-end>

= rear
- 
- 
- CONTACT DETAILS OF WITNESS
  Name of witness: {me.name}
  Home address: {me.address}
  Mobile: {me.mobile}	E-mail address: {me.email}
  Date of birth: {me.dob}
