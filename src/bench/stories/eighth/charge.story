accused: defendant
hurt: victim
pc: officer

= text
MG4	CHARGE(S)
[Harrowthwaite|Skelbrough] Division	URN {not.urn}	Custody ref {not|[HT|SK]/####/26}
Surname: {accused.upper}	Forename(s): {accused.forename}
Date of birth: {accused.dob}	Place of birth: {accused.birthplace}	Sex: {accused.sex}
Address: {accused.address}
Occupation: {accused.job}
ASN: {accused.asn}	PNC ID: {accused.pnc}
You are charged with the offence(s) shown below. You do not have to say anything. But it may harm your defence if you do not mention now something which you later rely on in court.
<offence>
Officer in case: {pc.title} {not.collar} {pc.name}
<bail>
Signed (person charged): {accused.initialled}	Appropriate adult: [N/A|{aa.name}, {aa.mobile}]

= offence
- On {not.date} at [Harrowthwaite|Ashbotham] assaulted {hurt.name} thereby occasioning {hurt.him} actual bodily harm, contrary to {not.statute}. CJS code {not|OF6####}
- Between {not.date} and {not.date} stalked {hurt.name}, aged {hurt.age}, in that {accused.he} attended {hurt.his} place of work, {hurt.work}. Contrary to {not.statute}.
- On {not.date} stole a mobile telephone to the value of {not.money} belonging to {hurt.name}. Contrary to {not.statute}.
- On {not.date} without lawful excuse damaged a vehicle, {hurt.vrm}, belonging to {hurt.name}, intending to damage such property. Contrary to {not.statute}.
- On {not.date} having entered as a trespasser a building, namely {hurt.address}, the home of {hurt.name}, stole therein cash of {not.money}. Contrary to {not.statute}.

= bail
- Bailed to appear at {not.court} on {not.date} at {not.time}. To live and sleep each night at {accused.address}. Not to contact {hurt.name} by any means.
- Refused bail. To next sitting of {not.court}.
- To appear at {not.court} on {not.date}. Condition: residence at {host.address}, the home of {host.name}. Not to enter {hurt.lone}, where {hurt.title} {hurt.surname} lives.
