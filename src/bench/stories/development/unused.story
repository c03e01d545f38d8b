accused: defendant

= text
MG6C
POLICE SCHEDULE OF RELEVANT NON-SENSITIVE UNUSED MATERIAL
R v {accused.name}
URN: {not.urn}
Item	Description	Location
1	<item>	{station.town}
2	<item>	{station.town}
3	<item>	{station.town}
4	<item>	{station.town}
5	<item>	{station.town}
Signature: {pc.initialled}	Date: {not.date}

= item
- Incident log {not.log} of {not.date}. Caller: {caller.name}, {caller.mobile}
- Pocket note book of {pc.title} {not.collar} {pc.surname}
- First account of {friend.name}, {friend.street}, DOB {friend.dob}
- Crime report {not.crime}
- House to house form for {nb.street}: {nb.name}, {nb.mobile}
- E-mail from {friend.name} ({friend.email}) to {pc.title} {pc.surname}
- CCTV of {not.place}, not retained
- Statement of {nb.name} about the vehicle {nb.vrm}
- 101 call made by {friend.title} {friend.surname} of {friend.address}
