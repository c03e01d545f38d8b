accused: defendant
town: Organisation

= text
[NOT PROTECTIVELY MARKED|OFFICIAL]	MG4
<head>
Custody record: {not|63ZD/####/26}	Arrest/Summons No: {accused.asn}
URN: {not.urn}

<defendant>

You are charged with the offence(s) shown below. You do not have to say anything. But it may harm your defence if you do not mention now something which you later rely on in court.

<offence+2>

Charged by: {pc.title} {not.collar} {pc.surname}	Time: {not.time}	Date: {not.date}
<bail>

= head
- CHARGE(S) / CYHUDDIAD(AU)
- CHARGE SHEET
- TAFLEN GYHUDDO / CHARGE SHEET

= defendant
- Surname / Cyfenw: {accused.upper}	Forename(s) / Enw(au) cyntaf: {accused.forename}
  Date of birth / Dyddiad geni: {accused.dob}	Sex: {accused.sex}
  Address / Cyfeiriad: {accused.address}
- Defendant: {accused.formal}
  Born: {accused.dob} at {accused.birthplace}	PNC ID: {accused.pnc}	CRO: {accused.cro}
  Of: {accused.address}
- {accused.caps}
  DOB {accused.dob}	Occupation: {accused.job}
  {accused.block}

= offence
- On {not.date} at {town.town} stole {not|[five|eleven] ewes} to the value of {not.money}. Contrary to {not.statute}. CCCJS code {not|TH68###}.
- Between {not.date} and {not.date} pursued a course of conduct which amounted to harassment. Contrary to {not.statute}.
- On {not.date} assaulted another thereby occasioning actual bodily harm, contrary to {not.statute}.
- Ar/On {not.date} drove a motor vehicle, {accused.vrm}, on a road, namely {not.place}, whilst disqualified. Contrary to {not.statute}.
- Dishonestly made a false representation, namely that your own account {BANK_ACCOUNT accused|87-14-27} {BANK_ACCOUNT accused|46238510} was that of a farm supplier, intending to make a gain of {not.money}.

= bail
- Bailed to {not.court} on {not.date} at {not.clock}. Conditions: live and sleep at {accused.address}; not to go within {not.measure} of {not.place}.
- Remanded in custody to appear at {not.court}, {not.date}.
- Released on bail. You must reside at {accused.street} and report to {not|[Coldbridge|Saltersea] Police Station} each {not|Monday and Thursday}.
