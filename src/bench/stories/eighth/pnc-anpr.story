one: defendant
pc: officer

= text
<rows>
<rows>

= rows
- PRINT OF PNC RECORD - PNCID : {one.pnc}
  PRINT FOR            : [HARROWTHWAITE|SKELBROUGH] POLICE
  PRINT TYPE           : COURT/DEFENCE/PROBATION
  TOTAL NUMBER OF PAGES ATTACHED {not|3}
  THIS PRINTOUT IS PRODUCED FOR THE USE OF THE COURT, DEFENCE AND PROBATION SERVICE ONLY
  SURNAME              : {one.upper}
  FORENAME(S)          : {one.forename}
  BORN                 : {one.born}  {one.birthplace}
  ADDRESS              : {one.block}
  DRIVER NO            : {one.driver}
  CRO NO               : {one.cro}
  PNCID                : {one.pnc}
  ALIAS NAMES (1)      1. {one.alias}
  SUMMARY OF CONVICTIONS, REPRIMANDS/WARNINGS/CAUTIONS
  CONVICTION(S) : {not|4}        OFFENCE(S) : {not|7}
  DATE FIRST CONVICTED : {not|14/06/11}    DATE LAST CONVICTED : {not|02/09/24}
  {not|3} THEFT AND KINDRED OFFENCES (2011-2019)
  END OF SUMMARY OF CONVICTIONS
  NAME: {one.formal}     PNCID: {one.pnc}
  CONVICTION(S)
  1.   {not|14/06/11}   {not|ASHBOTHAM YOUTH COURT}
       1.  THEFT FROM SHOP                        REFERRAL ORDER {not|6 MONTHS}
           ON {not|02/05/11} (PLEA:GUILTY)
           THEFT ACT 1968 S.1
  END OF CONVICTION REPORTS
  REMAND / BAIL DETAILS
  ARREST/SUMMONS REF : {one.asn}
  REMANDED ON BAIL   NEXT APPEARING ON {not|11/02/26} AT {not|SKELBROUGH CROWN COURT}
  END OF REMAND DETAILS
  LAST PERIOD IN CUSTODY
  PRISONER NUMBER      : {one.prison}
  LOCATION             : {not|HMP MOORSIDE}
  ACTUAL RELEASE DATE  : {not|19/12/24}
  END OF CUSTODY DETAILS
  {not|02/01/26 09:41}                                    PAGE {not|1} OF {not|3}
- PNC NAME ENQUIRY #NE	ORIGINATOR {pc.upper} {not.collar}	REASON {not|07 - STOP CHECK}
  {one.formal} {one.born}	POSSIBLE MATCHES {not|2}
  1	{hit1.formal}	{hit1.born}	{hit1.birthplace}	{hit1.pnc}	{hit1.cro}
  2	{hit2.formal}	{hit2.born}	{hit2.birthplace}	{hit2.pnc}	NO CRO
  WS {not|VI}: {hit1.upper} CARRIES KNIFE	NICKNAME {hit1.nick}
  LAST KNOWN ADDR {hit1.upper}: {hit1.address}
  LAST KNOWN ADDR {hit2.upper}: {hit2.address}
  TRANSACTION {not|PNC26-######}	{not.date} {not.time}
- PNC VEHICLE ENQUIRY #VE	{not.date} {not.time}	TERMINAL {not|T##4}
  VRM	{keeper.vrm}
  MAKE/MODEL	VAUXHALL [INSIGNIA SRI|CORSA SE]	COLOUR SILVER	CC {not|1598}
  VIN	{not|W0L000000Y#######}	ENGINE {not|A16XER######}
  KEEPER	{keeper.formal}
  ADDRESS	{keeper.block}
  KEEPER SINCE	{not.date}	PREVIOUS KEEPERS {not|2}
  INSURED (MID)	Y	POLICYHOLDER {holder.name}	POLICY {not|MOT/####/######}
  PERMITTED DRIVERS	{holder.name}, {driver2.name} ([SPOUSE|NAMED DRIVER], DOB {driver2.born})
  MOT EXPIRES	{not.date}	LOS REPORT NONE
- ANPR - RECENT READS
  Request no {not|ANPR/####/26}	Requesting officer {pc.title} {not.collar} {pc.surname}	Auth {insp.name} (Insp)
  VRM requested: {car1.vrm}	R/K {car1.name}, {car1.street}, {car1.town}
  Date	Time	VRM	Camera	Direction	Speed
  {not.date}	{not.time}	{car1.vrm}	{not|A58 Canal St S/B}	S	{not|31 mph}
  {not.date}	{not.time}	{car1.vrm}	{not|M62 J2# slip}	W	{not|64 mph}
  {not.date}	{not.time}	{car2.vrm}	{not|M62 J2# slip}	W	{not|66 mph}
  {not.date}	{not.time}	{car1.vrm}	{not|Foundry Ln retail pk}	N	{not|18 mph}
  Remarks: convoy analysis - {car2.vrm} is a hire car; hirer {car2.name}, DOB {car2.born}, licence {car2.driver}, from [Canal Street Self Drive|Pennine Van Hire], {office.landline}.
- ANPR HIT NOTIFICATION	Ref {not|H/26/#####}
  {not.time} {not.date}	{car1.vrm}	[BMW 320D BLACK|VW GOLF GREY|FORD TRANSIT WHITE]
  PNC MARKER: {not|[INFO|ACT|STOP]} - BELIEVED USED BY {user.formal} B. {user.born} OF {user.street}
  R/K: {car1.formal} - {car1.block}
  MKR PLACED BY: {pc.title} {not.collar} {pc.surname} EXT {not|7####}
  IF STOPPED, RING OIC ON {pc.mobile}. DRIVER MAY GIVE DETAILS OF {user.his} {cousin.brother} {cousin.name} ({cousin.born})
- DVLA KADOE REPLY	Our ref {not|V888/######}
  Registration	{car1.vrm}	Keeper	{car1.title} {car1.name}
  Address	{car1.address}	Date acquired	{not.date}
  Registration	{car2.vrm}	Keeper	{car2.title} {car2.name}
  Address	{car2.address}	Date acquired	{not.date}
  Registration	{shop.vrm}	Keeper	{shop.firm}
  Address	{shop.premises}	Fleet contact	{fleet.name}, {fleet.email}
  DRIVER RECORD
  {car1.driver}	{car1.name}	{car1.dob}	[3 points SP30|None]	Medical: {MEDICAL car1|[epilepsy|insulin treated diabetes|sleep apnoea]}
  {car2.driver}	{car2.name}	{car2.dob}	Provisional	Issue {not|07}
- VEHICLE STOP SLIP (HO/RT1)	No {not|HR######}
  Driver: {user.name}	DOB: {user.dob}	POB: {user.birthplace}
  Driver's address: {user.address}
  Vehicle: {car1.vrm}	Keeper if not driver: {car1.name}, {car1.address}
  Driver says car is [borrowed from|lent by] {car1.forename}, who is {user.his} {car1.uncle}. Own car {user.vrm} is at the garage ([Gasworks Motors|J&T Autos], {shop.landline}).
  Passengers: F/S/P {pass1.name}, {pass1.age}; rear o/s {pass2.name}, {pass2.age}
  To produce at {not|Coldstow} within {not|7} days: licence, insurance. Officer {pc.title} {not.collar} {pc.surname}
- QUEST / MULTI PRINT EXTRACT - NOT FOR DISCLOSURE
  NAME	{hit1.formal}	SEX {hit1.sex}	PNCID {hit1.pnc}
  BORN	{hit1.born} {hit1.birthplace}	HEIGHT {not|1.78 M}	SHOE {not|9}
  OCCUPATION	{hit1.job}	NICKNAME {hit1.nick}
  ADDRESSES	{not|1} HOME {hit1.address}
  ASSOCIATES	{not|1} {hit2.formal} {hit2.born} {hit2.pnc} [COHABITEE|CO-ACCUSED]
  ASSOCIATES	{not|2} {hit3.formal} {hit3.born} {hit3.pnc} [BROTHER|SISTER]
  TELEPHONE	{hit1.mobile}	NI NO {hit1.nino}	PASSPORT {hit1.passport}
  MARKS	TATTOO L ARM {not|MUM}; SCAR R HAND
  PRISON NO	{hit1.prison}	DISCHARGED {not.date}	LICENCE REF {not|LR######}
