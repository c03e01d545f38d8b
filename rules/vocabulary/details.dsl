# Sentences about one detail at one place. "Shows" means that a reader can get at it: visible, partly visible, or covered and
# still in the file (guidance paragraph 9.3). A number or address of a body and of nobody in particular is not a personal detail.
[when]It shows any detail=$it : Detail( shown != Shown.MASKED )
[when]It shows an address=$it : Detail( kind in ( Kind.ADDRESS, Kind.POSTCODE ), shown != Shown.MASKED, business == false )
[when]It shows an address or location=$it : Detail( kind in ( Kind.ADDRESS, Kind.POSTCODE, Kind.LOCATION, Kind.ADDRESS_CLUE ), shown != Shown.MASKED )
[when]It shows words that point to an address=$it : Detail( kind == Kind.ADDRESS_CLUE, shown != Shown.MASKED, business == false )
[when]It shows a telephone number, e-mail address or user name=$it : Detail( kind in ( Kind.PHONE, Kind.EMAIL, Kind.HANDLE ), shown != Shown.MASKED, business == false )
[when]It shows an address, telephone number, e-mail address or user name=$it : Detail( kind in ( Kind.ADDRESS, Kind.POSTCODE, Kind.PHONE, Kind.EMAIL, Kind.HANDLE ), shown != Shown.MASKED, business == false )
[when]It shows a name=$it : Detail( kind in ( Kind.PERSON_NAME, Kind.FORMER_NAME ), shown != Shown.MASKED )
[when]It shows a former name=$it : Detail( kind == Kind.FORMER_NAME, shown != Shown.MASKED )
[when]It shows a date or place of birth=$it : Detail( kind in ( Kind.DATE_OF_BIRTH, Kind.PLACE_OF_BIRTH ), shown != Shown.MASKED )
[when]It shows an age or date of birth=$it : Detail( kind in ( Kind.AGE, Kind.DATE_OF_BIRTH ), shown != Shown.MASKED )
[when]It shows a workplace or a vehicle=$it : Detail( kind in ( Kind.WORKPLACE, Kind.VRM ), shown != Shown.MASKED )
[when]It shows a school=$it : Detail( kind == Kind.SCHOOL, shown != Shown.MASKED )
[when]It shows a sensitive detail=$it : Detail( kind in ( Kind.SPECIAL_CATEGORY, Kind.SOCIAL_CARE ), shown != Shown.MASKED )
[when]It shows what identifies a person=$it : Detail( kind in ( Kind.PERSON_NAME, Kind.FORMER_NAME, Kind.HANDLE, Kind.EMAIL ), shown != Shown.MASKED )
[when]It shows when somebody is not available=$it : Detail( kind == Kind.AVAILABILITY, shown != Shown.MASKED )
[when]It shows a detail of somebody's health=$it : Detail( kind == Kind.MEDICAL, shown != Shown.MASKED )
[when]It tells somebody's previous convictions=$it : Detail( kind == Kind.PREVIOUS_CONVICTIONS, shown != Shown.MASKED )
[when]It shows a detail of counselling=$it : Detail( kind == Kind.COUNSELLING, shown != Shown.MASKED )
[when]It shows an identity number=$it : Detail( kind in ( Kind.NHS_NUMBER, Kind.NI_NUMBER, Kind.PASSPORT, Kind.DRIVER_NUMBER ), shown != Shown.MASKED )
[when]It shows bank or card details in full=$it : Detail( kind in ( Kind.BANK_ACCOUNT, Kind.CARD, Kind.IBAN ), shown in ( Shown.VISIBLE, Shown.COVERED ), business == false )
[when]It shows a number, account, vehicle or user name=$it : Detail( kind in ( Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.BANK_ACCOUNT, Kind.CARD, Kind.IBAN, Kind.VRM, Kind.IP_ADDRESS, Kind.DEVICE_ID, Kind.URL ), shown != Shown.MASKED )
[when]It shows what identifies a patient=$it : Detail( kind in ( Kind.NHS_NUMBER, Kind.HOSPITAL_NUMBER, Kind.DATE_OF_BIRTH, Kind.PLACE_OF_BIRTH, Kind.ADDRESS, Kind.POSTCODE, Kind.PHONE, Kind.EMAIL, Kind.BARCODE ), shown != Shown.MASKED, business == false )
[when]It shows a detail that Parts 3, 4 or 8 would redact=$it : Detail( kind in ( Kind.ADDRESS, Kind.POSTCODE, Kind.ADDRESS_CLUE, Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.DATE_OF_BIRTH, Kind.PLACE_OF_BIRTH, Kind.NHS_NUMBER, Kind.HOSPITAL_NUMBER, Kind.NI_NUMBER, Kind.PASSPORT, Kind.DRIVER_NUMBER, Kind.BANK_ACCOUNT, Kind.CARD, Kind.IBAN, Kind.VRM, Kind.BARCODE ), shown != Shown.MASKED, business == false )
[when]It shows a detail of a child's life=$it : Detail( kind in ( Kind.ADDRESS, Kind.POSTCODE, Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.SCHOOL, Kind.DATE_OF_BIRTH, Kind.SOCIAL_CARE ), shown != Shown.MASKED, business == false )
[when]It covers a detail whose text is still in the file=$it : Detail( kind not in ( Kind.HIDDEN_TEXT, Kind.METADATA, Kind.FILE_NAME, Kind.EXHIBIT_REFERENCE, Kind.CASE_REFERENCE, Kind.URN, Kind.POLICE_NUMBER ), shown == Shown.COVERED )
[when]It covers text in which no detail was recognised=$it : Detail( kind == Kind.HIDDEN_TEXT, shown == Shown.COVERED )
[when]It hides a name=$it : Detail( kind == Kind.PERSON_NAME, shown == Shown.MASKED )
[when]It hides any detail=$it : Detail( kind not in ( Kind.REDACTION, Kind.EXHIBIT_REFERENCE ), shown == Shown.MASKED )
[when]It hides a name or an officer's number=$it : Detail( kind in ( Kind.PERSON_NAME, Kind.POLICE_NUMBER ), shown == Shown.MASKED )
[when]It hides the reference of an exhibit=$it : Detail( kind == Kind.EXHIBIT_REFERENCE, shown == Shown.MASKED )
[when]It hides an age=$it : Detail( kind == Kind.AGE, shown == Shown.MASKED )
[when]It hides an address or location=$it : Detail( kind in ( Kind.ADDRESS, Kind.POSTCODE, Kind.LOCATION ), shown == Shown.MASKED )
# What kind of detail
[when]- of contact, health or money=kind in ( Kind.ADDRESS, Kind.POSTCODE, Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.MEDICAL, Kind.COUNSELLING, Kind.SOCIAL_CARE, Kind.SPECIAL_CATEGORY, Kind.AVAILABILITY, Kind.BANK_ACCOUNT, Kind.CARD, Kind.IBAN )
[when]- other than one of contact, health or money=kind not in ( Kind.ADDRESS, Kind.POSTCODE, Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.MEDICAL, Kind.COUNSELLING, Kind.SOCIAL_CARE, Kind.SPECIAL_CATEGORY, Kind.AVAILABILITY, Kind.BANK_ACCOUNT, Kind.CARD, Kind.IBAN )
[when]- other than a name=kind not in ( Kind.PERSON_NAME, Kind.FORMER_NAME )
# What it is to its owner or to the case
[when]- where somebody lives=use in ( Use.HOME, Use.SAFE, Use.SCENE, Use.UNKNOWN )
[when]- where somebody is kept safe=use == Use.SAFE
[when]- other than a safe address=use != Use.SAFE
[when]- that is the place of the offence=use == Use.SCENE
[when]- for business use=use == Use.BUSINESS
[when]- for private use=use in ( Use.HOME, Use.SAFE, Use.PERSONAL )
[when]- about the past=use == Use.HISTORY
[when]- about something that is not known to be charged=use not in ( Use.INJURY, Use.HISTORY )
# Where it stands
[when]- in a summary, a log, a schedule or a crime report=form in ( Form.MG5, Form.MG6C, Form.INCIDENT_LOG, Form.CRIME_REPORT, Form.CASE_OUTLINE )
[when]- in a list of other offences=form in ( Form.MG18, Form.MG16 )
[when]- in a medical document=form == Form.MEDICAL
[when]- outside a medical document=form != Form.MEDICAL
[when]- in a picture=setting == Setting.PICTURE
[when]- on a hospital wristband=setting == Setting.WRISTBAND
[when]Another such detail stands on the same wristband=exists Detail( document == $it.document, page == $it.page, setting == Setting.WRISTBAND, id != $it.id, kind in ( Kind.NHS_NUMBER, Kind.HOSPITAL_NUMBER, Kind.DATE_OF_BIRTH, Kind.ADDRESS, Kind.POSTCODE, Kind.BARCODE ), shown != Shown.MASKED )
[when]No other such detail stands on the same wristband=not Detail( document == $it.document, page == $it.page, setting == Setting.WRISTBAND, id != $it.id, kind in ( Kind.NHS_NUMBER, Kind.HOSPITAL_NUMBER, Kind.DATE_OF_BIRTH, Kind.ADDRESS, Kind.POSTCODE, Kind.BARCODE ), shown != Shown.MASKED )
[when]The same kind of detail of the same person is hidden elsewhere=$other : HiddenFirst( kind == $it.kind, person == $it.person )
