# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant

= text
PREVIOUS CONVICTIONS / ANTECEDENTS (MG16 attachment)
Name {accused.formal}	Born {accused.born}	Place {PLACE_OF_BIRTH accused|Sedgemouth}
PNCID {accused.pnc}	CRO {accused.cro}	Also known as {accused.alias}; {accused.nick}
Last known address {accused.address}
Driver number {accused.driver}	NI number {accused.nino}
Date	Court	Offence	Result
<row+5>
Police antecedents
<note+4>
Prepared by {off.title} {not.collar} {off.name}	{not.date}

= row
- {not|11/02/0#}	{not|Sedgemouth Youth Court}	{not|TWOC}	Referral order {not|6 m}
- {not|03/10/1#}	{not|Porthmellow Magistrates}	{not|s.5 Public Order Act}	Fine {not|£120}
- {not|27/06/1#}	{not|Porthmellow Crown Court}	{not|s.20 GBH}	Imp {not|30 m}
- {not|19/12/1#}	{not|Aberfarch Magistrates}	{not|Drunk and disorderly}	Abs discharge
- {not|08/05/21}	{not|Pontygarn Magistrates}	{not|Shop theft x 4}	Comp {not|£88.50}
- {not|30/01/23}	{not|Pontygarn Magistrates}	{not|FTS}	No separate penalty
- {not|22/09/22}	{not|Porthmellow Combined Court}	{not|PWITS class B}	Susp {not|8 m} / {not|18 m}

= note
- {accused.title} {accused.surname} is single, works as a {accused.job}, and claims to live with {accused.his} {pal.mother}, {pal.name}, whose number is {pal.mobile}.
- The {not|s.20} conviction concerned {pal.name}, then aged {AGE pal|19}, now of {pal.address}. {pal.He} is not a witness here.
- Warning markers: VI (assaulted PC {off.surname}); AT ({MEDICAL accused|epilepsy}).
- Co-accused in {not|2023} was {pal.name}, born {pal.dob}, PNC {pal.pnc}.
- Restraining order until {not.date} protecting {other.name} of {other.street}.
- Bail history: failed to surrender {not|x2}. Known numbers for {accused.surname}: {accused.mobile} and {accused.landline}.
- Vehicles: {accused.surname} has used {accused.vrm} and a van, {pal.vrm}, belonging to {pal.name}.
- In {not|2022} {accused.surname} gave the name of {accused.his} {pal.brother}, {pal.name} ({pal.dob}), when stopped.
- Prison number {PRISON_NUMBER accused|A##20FK}; released {not.date}.
- Passport {accused.passport} held by {org.town} property store.
