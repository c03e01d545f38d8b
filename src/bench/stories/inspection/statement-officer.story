me: officer
accused: defendant
hurt: victim

= text
RESTRICTED (when complete)	MG11
WITNESS STATEMENT
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
URN	{not.urn}
Statement of: {me.title} {me.collar} {me.name}
Age if under 18: Over 18	Occupation: Police officer
Signature: {me.initialled}	Date: {not.date}

I am {me.title} {me.collar} {me.surname} of {station.town} Police. <duty>

<work*3> <leak> <work*2>

Signature: {me.initialled}

= duty
- On {not.date} I was on duty in full uniform when at {not.time} hours a call came over my radio.
- At {not.time} hrs I was single crewed when I was deployed to log {not.log}.
- On {not.date} I was on mobile patrol with {two.title} {two.collar} {two.surname}, call sign TV51.

= work
- On arrival the victim {hurt.name} was in tears.
- At {not.time} hrs I arrested {accused.name}, born {accused.dob}, for an offence under {not.statute}. {accused.He} made no reply to caution.
- {accused.He} was conveyed to custody, record {not.crime}, and gave {accused.his} address as {accused.address}.
- I seized a coat, which I exhibit as {not.exhibit}.
- I produce my body worn video as exhibit {not.exhibit}.
- Checks showed {accused.name} to be the insured driver of {accused.vrm}.

= leaks
- I attended {hurt.address} where I spoke to the victim, {hurt.name}, dob {hurt.dob}.
- {hurt.He} gave {hurt.his} mobile as {hurt.mobile}.
- The occupier, {nb.name}, confirmed that {nb.he} had called police from {nb.mobile}.
- I carried out house to house. At {nb.street} I spoke to {nb.name}, born {nb.dob}, who had seen nothing.
- H2H: {nb.formal}, {nb.address}, {nb.landline} - heard shouting but did not look out.
- The registered keeper of {nb.vrm} is {nb.name} of {nb.address}.
- I then took a first account from {other.name} (DOB {other.dob}).
