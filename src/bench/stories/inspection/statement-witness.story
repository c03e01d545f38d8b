me: witness
accused: defendant

= text
RESTRICTED (when complete)	MG11
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
URN	{not.urn}
Statement of: {me.name}
Age if under 18: Over 18
This statement (consisting of [1|2] page(s) each signed by me) is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date: {not.date}

<scene*2> <leak>

<events*4> <closing>

Signature: {me.initialled}	Signature witnessed by: {pc.title} {pc.collar} {pc.surname}

= leaks
- I was with {other.name}. {other.His} date of birth is {other.dob} and {other.his} mobile number is {other.mobile}.
- I live at {me.address}, so that I could see all of it.
- I gave the operator my number, {me.mobile}.
- You can ring me on {me.landline} in the evenings, or text {me.mobile}.
- {other.name} of {other.address} came out to see what was going on.
- I rang 999 from my phone ({me.mobile}).
- I was born on {me.dob} and my eyesight is good.
- A lady who gave her name as {friend.name} stopped and gave me her number, {friend.mobile}, in case I needed a witness.
- {friend.name} (date of birth {friend.dob}) was also there.
- I sent the pictures to {other.name} at {other.email}.
- {other.name} has told me that {other.he} has moved, and that {other.his} new address is {other.address}.
- My home address is {me.address}, where I live alone.
- I followed in my own car, registration {me.vrm}.
