me: victim
accused: defendant

= text
RESTRICTED (when complete)	MG11
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
URN	{not.urn}
Statement of: {me.name}
Age if under 18: Over 18
This statement (consisting of [1|2|3] page(s) each signed by me) is true to the best of my knowledge and belief.
Signature: {me.initialled}	Date: {not.date}

<scene*2> <events*3> <leak>

<events*2> <closing>

Signature: {me.initialled}	Signature witnessed by: {pc.title} {pc.collar} {pc.surname}

= leaks
- My mobile is {me.mobile} and I can be contacted on it at any time after {not.time}.
- Since what happened I have moved to {me.address} and I do not want {accused.him} to know that.
- I live at {me.address} and have done for about [six|ten|two] years.
- My date of birth is {me.dob}.
- I have been staying with my {friend.mother}, {friend.name}, at {friend.address} since then.
- I can be reached on {me.mobile} or by e-mail at {me.email}.
- I passed the phone to {friend.name}, whose number is {friend.mobile}.
- My friend {friend.name} came to get me. {friend.He} lives at {friend.street} and {friend.his} number is {friend.mobile}.
- I drove home in my car, {me.vrm}.
- I ran to my neighbour {nb.title} {nb.surname} at {nb.street}.
