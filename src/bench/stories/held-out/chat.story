# HELD OUT: nobody tunes a detector on this folder or looks up what it shows.
accused: defendant
hurt: victim
pal: mate
kin: relative of hurt
tot: child of hurt

= text
Exhibit {not.exhibit} - chat export, WhatsApp, handset of {hurt.name} ({hurt.mobile})
Participants: {hurt.forename} ({hurt.mobile}), {accused.forename} ({accused.mobile}), {pal.nick} ({pal.mobile})
{pal.nick} has been identified as {pal.name}.
<line+9>
<line+8>
Export made {not.date} {not.time} by {off.title} {not.collar} {off.surname}. Media omitted.

= line
- {not.date}, {not.time} - {accused.forename}: u at {kin.forename}s??
- {not.date}, {not.time} - {hurt.forename}: not telling u where i am. ur not allowed within {not|100m}
- {not.date}, {not.time} - {accused.forename}: who is {other.forename} n y is {other.he} txtin u
- {not.date}, {not.time} - {hurt.forename}: {other.forename} is from work. {other.name}. google {other.him}
- {not.date}, {not.time} - {pal.nick}: both of use stop it, ill come get {tot.forename}
- {not.date}, {not.time} - {accused.forename}: my mum wants to see {tot.forename} shes not well
- {not.date}, {not.time} - {hurt.forename}: ok but {tot.he} has swimming. pick {tot.him} up from {tot.school}
- {not.date}, {not.time} - {accused.forename}: ur {not|19} missed calls late babe
- {not.date}, {not.time} - {hurt.forename}: i will ring the police {accused.forename} i mean it
- {not.date}, {not.time} - {accused.forename}: go on then. ask for {off.surname} from the station lol
- {not.date}, {not.time} - {pal.nick}: {accused.forename} leave it. come mine. {pal.street}
- {not.date}, {not.time} - {accused.forename}: send me {not.money} n ill leave u alone. {accused.sort} {accused.account}
- {not.date}, {not.time} - {hurt.forename}: my new email is {hurt.email} solicitor says everything through there
- {not.date}, {not.time} - {accused.forename}: i seen ur car outside {other.forename}s. {hurt.vrm} init
- {not.date}, {not.time} - {hurt.forename}: {kin.name} has ur messages now so watch it. {kin.he} knows where u live, {accused.street}
- {not.date}, {not.time} - {pal.nick}: my landline if ur phone dies {pal.landline}
- {not.date}, {not.time} - {accused.forename}: happy birthday to {tot.forename} {tot.age} today!! tell {tot.him} i love {tot.him}
- {not.date}, {not.time} - {hurt.forename}: doctors says its a {MEDICAL hurt|slipped disc}. hope ur proud
- {not.date}, {not.time} - {accused.forename}: {stranger.forename} at number {ADDRESS_CLUE stranger|3#} seen u with him
- {not.date}, {not.time} - {hurt.forename}: stop tagging me. {hurt.handle} is my work page
- {not.date}, {not.time} - {accused.forename}: missed voice call
- {not.date}, {not.time} - {hurt.forename}: (image)
- {not.date}, {not.time} - {pal.nick}: if it goes to voicemail try {pal.email}
