me: witness
accused: defendant

= text
RESTRICTED (when complete)	MG11
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
URN	{not.urn}
Statement of: {me.name}
Age if under 18: Over 18	Occupation: {me.job}
This statement (consisting of [1|2|3] page(s) each signed by me) is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date: {not.date}

<story>

Signature: {me.initialled}	Signature witnessed by: {pc.title} {not.collar} {pc.surname}
<rear>

= story
- <first-person-home> <scene*3> <events*3>

  <others*3> <first-person-contact> <closing>
- <scene*2> <first-person-self>

  <events*4> <others*2>

  <first-person-contact> <offices> <closing>
- <first-person-self> <others*3> <scene> <events*3> <first-person-home> <closing>
- <scene*2> <events*5> <others*4> <closing>

= rear
- 
- 
- Witness contact details
  Name of witness: {me.name}
  Home address: {me.address}
  E-mail address: {me.email}	Mobile: {me.mobile}
  Date and place of birth: {me.dob} {me.town}
  Statement taken by: {pc.title} {not.collar} {pc.surname}	Station: {station.town}
