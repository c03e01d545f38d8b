# Held out until its figures had been seen too often to be anybody's test; since then open, like the development part.
accused: defendant
hurt: victim
caller: reporter

= text
OFFICIAL
POLICE REPORT	MG5
URN {not.urn}
Defendant: {accused.name}	DOB: {accused.dob}
SUMMARY OF THE KEY EVIDENCE
<begin> <facts*4> <folk*3> <facts>
DEFENDANT INTERVIEW
<replies*2>
OTHER INFORMATION
<folk*2>

= begin
- At {not.clock} on {not.date} a 999 call was made by the informant {caller.name} from {caller.mobile}.
- The informant, {caller.title} {caller.surname} of {caller.address}, reported that {caller.he} could hear screaming.
- {caller.name}, the caller, rang from {caller.landline} to say there was a fight outside {caller.his} house at {caller.street}.

= facts
- The victim {hurt.name} had gone to bed at about {not.time}.
- The complainant is {hurt.name}, born {hurt.dob}.
- Property worth {not.money} was taken, including the victim's bank card ({hurt.card}).
- The victim has {MEDICAL hurt|two broken fingers}.
- The victim is reachable on {hurt.mobile} or at {hurt.email}.
- {hurt.title} {hurt.surname} has had to move to {hurt.address} as a result.
- {accused.surname} was seen driving {accused.vrm} towards {not.place}.
- The offence is contrary to {not.statute}.

= folk
- A neighbour, {pal.name} of {pal.street}, heard everything but is reluctant.
- {pal.name} (tel: {pal.mobile}) tried to step in.
- {pal.name}, {pal.dob}, {pal.address}, is the registered keeper of the car.
- The victim's {kid.son}, {kid.name} ({kid.age}), rang {kid.his} gran.
- The defendant's {pal.brother}, {pal.name}, lives at {pal.address}.
- An off duty nurse, {pal.name}, gave first aid. {pal.His} number is {pal.mobile}.

= replies
- {accused.forename} {accused.surname} provided a prepared statement.
- {accused.He} claimed to have been with {pal.name} of {pal.street}.
- {accused.surname} said that the phone, {accused.mobile}, was not {accused.his}.
- The defendant gave {accused.his} address as {accused.address}.
