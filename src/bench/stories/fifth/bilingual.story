# Forms in Welsh and English.
me: witness
accused: defendant
hurt: victim
oic: officer

= text
- DATGANIAD TYST / WITNESS STATEMENT	MG11(W)
  Rheolau Trefniadaeth Droseddol, r 16.2 / Criminal Procedure Rules, r 16.2
  Datganiad / Statement of: {me.name}
  Oed os o dan 18 / Age if under 18: Dros 18 / Over 18	Galwedigaeth / Occupation: {me.job}
  Llofnod / Signature: {me.initialled}	Dyddiad / Date: {not.date}
  <welsh*3>
  <english*3>
  Llofnod / Signature: {me.initialled}	Tyst / Witnessed by: {pc.title} {pc.collar} {pc.surname}
  MANYLION CYSWLLT Y TYST / WITNESS CONTACT DETAILS
  Enw / Name: {me.name}	Dyddiad geni / Date of birth: {me.dob}	Man geni / Place of birth: {me.birthplace}
  Cyfeiriad cartref / Home address: {me.address}
  Ffôn symudol / Mobile: {me.mobile}	Ffôn cartref / Home tel: {me.landline}	E-bost / E-mail: {me.email}
  Enw blaenorol / Former name: {me.former}
  Dewis iaith / Language preference: Cymraeg
  Dyddiadau ddim ar gael / Dates not available: {AVAILABILITY me|[3-7 Mawrth / March|14/04/26|Eisteddfod yr Urdd, 25-30 Mai]}
  Anghenion / Needs: {MEDICAL me|[byddar / deaf|asthma|cadair olwyn / wheelchair]}
  Cymerwyd gan / Taken by: {pc.title} {pc.name}	Gorsaf / Station: {pc.town}
- COFNOD DALFA / CUSTODY RECORD	{not|01##/####/26}
  Cyfenw / Surname: {accused.upper}	Enw cyntaf / Forename: {accused.forename}
  D.G. / DOB: {accused.dob}	Man geni / POB: {accused.birthplace}
  Cyfeiriad / Address: {accused.address}	Ffôn / Tel: {accused.mobile}
  Gwaith / Occupation: {accused.job}	Rhif YG / NI No: {accused.nino}
  Cyfreithiwr / Solicitor: {sol.name}, {sol.landline}
  Rhoi gwybod i / Person informed: {friend.name} ({friend.mother}), {friend.mobile}
  Iechyd / Health: {MEDICAL accused|[asthma|clefyd siwgr / diabetes|iselder / depression]}
  Meddyg / GP: Dr {doc.surname}, {surgery.landline}
  <notes+4>
- HYSBYSIAD I DYSTION / NOTICE TO WITNESSES	{not.urn}
  R v {accused.name}
  Enw / Name	Cyfeiriad / Address	Ffôn / Tel
  {me.name}	{me.address}	{me.mobile}
  {hurt.name}	{hurt.address}	{hurt.landline}
  {nb.name}	{nb.address}	{nb.mobile}
  Swyddog / Officer: {oic.title} {oic.collar} {oic.surname}, {oic.landline}
  <notes+3>

= welsh
- Rwy'n byw yn {me.address} gyda fy {friend.mother}, {friend.name}.
- Cefais fy ngeni ar {me.dob} ac rwy'n gweithio fel {me.job} i {me.work}.
- Tua {not.time} ar {not.date} gwelais {accused.name} yn taro {hurt.name}.
- Fy rhif ffôn yw {me.mobile}.
- Mae {nb.name} yn byw drws nesaf, yn {nb.street}, a'i rhif yw {nb.mobile}.
- Roedd {kid.forename}, sy'n {kid.age} oed ac yn mynd i {kid.school}, yno hefyd.
- Gyrrodd {accused.forename} i ffwrdd mewn car glas, {accused.vrm}.
- Dwi ddim am i {accused.forename} wybod lle dwi'n byw.

= english
- (Translation) I saw {accused.name} strike {hurt.name} outside {not.place}.
- (Translation) My number is {me.mobile} and I live in {me.lone}.
- I am called {me.name} but people at work know me as {me.nick}.
- {nb.title} {nb.surname} next door, {nb.street}, is also a Welsh speaker and can be rung on {nb.landline}.
- I spoke Welsh to {pc.title} {pc.surname}, who wrote it down in English, book {not|PNB####}.
- {hurt.forename} is {hurt.age} and is in the same choir as me.
- The car is {accused.vrm}. It was {not|[15|20] llath / yards} away.
- My {friend.mother}, {friend.name}, has {MEDICAL friend|[dementia|cataracts]} and was in the house.

= notes
- {not.time}	Cyfieithydd / Interpreter: {tech.name}, {tech.email}
- {not.date}	Galwad gan / Call from {friend.name}, {friend.mobile}
- Gwrandawiad / Hearing: {not.place}, {not.date} {not.time}
- {hurt.name} wedi symud / has moved, cyfeiriad newydd / new address: {ADDRESS hurt|[2|9|17] [Ffordd Esiampl|Heol Enghraifft], [Llanffug|Aberenghraifft]}
- Mechnïaeth / Bail: i beidio â chysylltu â / not to contact {hurt.name}
- {accused.forename} yn gofyn am / asks for {MEDICAL accused|[insulin|inhaler|paracetamol]}
- Cerbyd / Vehicle {accused.vrm}, ceidwad / keeper {accused.name}
