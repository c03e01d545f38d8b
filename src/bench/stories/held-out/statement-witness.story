# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
me: witness
accused: defendant

= text
DATGANIAD TYST / WITNESS STATEMENT
Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9
Statement of / Datganiad: {me.name}
Age if under 18 / Oed: Over 18	Occupation / Galwedigaeth: {me.job}
URN / Cyf: {not.urn}
This statement (consisting of pages each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false, or do not believe to be true.
Signed: {me.initialled} (witness)	Date: {not.date}

<body>

<sign>
<overleaf>

= sign
- Signature: {me.initialled}	Signature witnessed by: {off.name}
- Signed electronically by {me.name} at {not.time} in the presence of {off.title} {not.collar} {off.surname}
- (signed) {me.initialled}	(taken by) {off.title} {off.surname} {not.collar}
- {me.initialled}

= body
- <when*2> <deed*3>

  <around*3>

  <dwelling> <reaching> <finish>
- <particulars> <dwelling> <when*2>

  <deed*3> <around*2> <wider> <finish>
- <particulars*2> <around*2>

  <when> <deed*4>

  <reaching> <finish>
- <scribe>

  <deed*3> <around> <finish>
- <foreign>

  <deed*2> <around*2> <finish>
- <clubland>

  <deed*3> <reaching> <finish>
- <old>

  <around*2> <deed*2> <wider>
- <dwelling> <around*4> <deed*2> <finish>

= scribe
- Where in this statement I refer to an exhibit I use the officer's initials. I am a {me.job}. My correspondence address is {me.address}, e-mail {me.email}. I hold a full driving licence, {me.driver}. I have no connection with either party. On {not.date} at {not.time} I was about {not.measure} from the junction when I became aware of raised voices.
- I make this statement at the request of {off.title} {off.name}. I am {me.age} years old, of good character, and employed by {me.work}. I was accompanied by a client, {pal.title} {pal.name}, who lives abroad but stays at {pal.address} when in this country.
- I am a partner in a small practice and wear reading glasses, though not for distance. I was dictating a letter to my secretary, {pal.name}, at about {not.clock}. {pal.His} extension is {not|2##} and {pal.his} own number, which {pal.he} agrees I may give, is {pal.mobile}.

= foreign
- Hello, my name is {me.name}. I speak English little, this is translated on the phone by {soc.name}. I am from Ukraine, born {me.dob}. I live at house of {pal.title} {pal.surname}, {me.street}. I see everything from window of kitchen.
- My name {me.forename}, family name {me.surname}. I work in {me.work} in night. My friend {pal.forename} also work there, telephone of him is {pal.mobile}. We go home together {not.clock} and man come to us.
- I am called {me.name}. I have here my residence card and my address, {me.address}. The telephone is of my {kin.brother} {kin.forename}, {kin.mobile}, because mine is broken from this man.

= clubland
- I was working the door of {WORKPLACE me|the Blue Lagoon}. My SIA badge is {not|0##6-####-####-7###}. On with me were {pal.nick}, that's {pal.name}, and {other.name}, whose date of birth is {other.dob}. The licensee is {gaffer.name}, {gaffer.mobile}. We use radios. At {not.clock} I got the shout to come to the smoking area.
- I manage the bar. There were {not|180} in by {not.clock}. My head of security is {pal.name} ({pal.email}) and {pal.he} was on the front. I don't live in, I'm at {me.address}.

= old
- I shall be {me.age} this year, if spared, and I live quiet. My {kin.son} {kin.forename} has me down for a pendant alarm, and it goes through to {kin.him} on {kin.mobile}. {kin.He} farms over to {kin.street}. I'd drawn the curtains but not the kitchen ones. I know it wasn't {not|ten}, for the News hadn't been.
- I'm not one for the police but {other.title} {other.surname} over the road, at {other.street}, said I must tell what I saw. I've been on my own these {not|1#} years. I was {me.former} before. I've got {MEDICAL me|glaucoma} and a {MEDICAL me|pacemaker} but I do know young {accused.forename} when I see {accused.him}.

= overleaf
- 
- 
- 
- MANYLION CYSWLLT / WITNESS CONTACT DETAILS - NOT TO BE COPIED
  Enw / Name: {me.formal}
  Cyfeiriad / Address: {me.address}
  Cod post / Postcode: {me.postcode}
  Ffon / Tel (home): {me.landline}	(mobile): {me.mobile}
  E-bost / Email: {me.email}
  Dyddiad geni / DOB: {me.dob}	Man geni / Place of birth: {PLACE_OF_BIRTH me|Merthyr}
  Dyddiadau i'w hosgoi / Dates to avoid: {me.away} to {me.away}
  Iaith / Language preference: [Cymraeg|English]
  Cymerwyd gan / Taken by: {off.title} {not.collar} {off.name}
- Page 2 of 2	Contact sheet
  Forename {me.forename}	Surname {me.upper}	Born {me.dob}
  House/street {me.street}	Town {me.town}	Postcode {me.postcode}
  Telephone {me.mobile} (preferred) or {me.landline}
