me: officer
accused: defendant
hurt: victim

= text
WITNESS STATEMENT	MG11
Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s. 9
Statement of: {me.title} {not.collar} {me.name}
Age if under 18: Over 18	Occupation: Police officer
Signature: {me.initialled}

I am {me.title} {not.collar} {me.surname} of {station.town} Police, stationed at {station.town}. <duty> <arrival*2>

<enquiries*5>

<arrest*2>

= duty
- On {not.date} I was on uniformed mobile patrol with {pc.title} {not.collar} {pc.surname}, call sign {not|TV51}.
- At {not.time} hrs I was single crewed when I was deployed to log {not.log}.
- I was on duty in full uniform when at {not.time} hours a call came over my radio.

= arrival
- I attended {hurt.address} where I spoke to the victim, {hurt.name}, dob {hurt.dob}.
- On arrival the victim {hurt.title} {hurt.surname} was in tears. {hurt.He} gave {hurt.his} mobile as {hurt.mobile}.
- O/A informant met us. IP was {hurt.formal} ({hurt.dob}), tel {hurt.mobile}.
- The victim {hurt.name} told me that {accused.he} had just left and that {hurt.he} wanted to go to {hurt.his} {friend.mother}'s at {friend.address}.

= enquiries
- I carried out house to house. At {nb.street} I spoke to {nb.name}, born {nb.dob}, who had seen nothing. {nb.He} can be contacted on {nb.mobile}.
- H2H: {nb.formal}, {nb.address}, {nb.landline} - heard shouting but did not look out.
- {nb.name} of {nb.street} has Ring doorbell footage. {nb.His} e-mail is {nb.email}.
- I spoke with {friend.title} {friend.name} who was in the vehicle {friend.vrm} and who declined to give a statement. {friend.He} gave an address of {friend.address}.
- I then took a first account from {friend.name} (DOB {friend.dob}).
- The occupier, {nb.name}, confirmed that {nb.he} had called police from {nb.mobile}.
- I seized a mobile phone, IMEI {accused.imei}, which I exhibit as {not.exhibit}.
- A female passer-by, {friend.name}, came forward. {friend.He} lives at {friend.street}.
- The registered keeper of {friend.vrm} is {friend.name} of {friend.address}.
- Checks showed {accused.name} to be the insured driver of {accused.vrm}, licence {accused.driver}.
- {accused.surname} was identified by {accused.his} PNC ID {accused.pnc}.
- Three children were in the address: {kid1.name} ({kid1.age}), {kid2.name} ({kid2.age}) and a baby.
- A referral was made for {kid.name}, {kid.dob}, of {kid.school}.
- I obtained CCTV from {shop.firm}, who can be reached on {shop.landline}.

= arrest
- At {not.time} hrs I arrested {accused.name}, born {accused.dob}, for an offence under {not.statute}. {accused.He} made no reply to caution.
- {accused.He} was conveyed to custody, record {not.crime}, and gave {accused.his} address as {accused.address}.
- I produce my body worn video as exhibit {not.exhibit}.
- {accused.title} {accused.surname} asked for {accused.his} {friend.brother} {friend.name} to be told, on {friend.mobile}.
