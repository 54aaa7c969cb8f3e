/**
 * Nouns that a source without a name is given by, singular.
 * Source: own compilation from general knowledge; no corpus was used. Licence: MIT, as the project.
 */

/** Somebody: "an aide", "the prosecutor". Also the last word of a longer one: "a foreign ministry spokesman". */
export const personNouns: ReadonlySet<string> = new Set(
  `academic activist actor actress adjudicator administrator adviser advisor advocate agent aide ally ambassador analyst
  anchor announcer artist assistant athlete attendee attorney auditor aunt author backer banker believer billionaire biologist
  bishop blogger boss boy bride bridegroom broadcaster brother businessman businesswoman bystander caller campaigner candidate captain
  carer caretaker ceo cfo chairman chairperson chairwoman chancellor chef chief child citizen clergyman clerk client
  climatologist coach colleague columnist comedian commander commentator commenter commissioner companion congressman
  congresswoman consul consultant cook cop coroner correspondent councillor councilman councilwoman counsel counsellor courtier critic
  curator customer dad daughter deacon dean dealer defendant delegate democrat dentist deputy designer detective developer diplomat
  director diver doctor driver economist editor employee employer engineer envoy epidemiologist executive expert farmer father
  fighter filmmaker firefighter fisherman founder friend front-runner frontrunner general gentleman geologist girl governor gp
  graduate grandfather grandmother groom guard guest guide guru guy head historian host husband imam impersonator incumbent
  insider inspector insurgent interpreter investigator investor journalist judge juror justice kid king lad lady landlord
  lawmaker lawyer leader lecturer legend legislator lieutenant listener lobbyist magistrate major man manager mayor
  member mep meteorologist midwife minister moderator model mogul mom monk mother mp msp mum musician narrator negotiator neighbor neighbour
  nephew neurologist neurosurgeon newcomer niece nominee novelist nun nurse observer officer official oncologist
  onlooker operative operator opponent organiser organizer owner paediatrician panelist parent parishioner participant
  partner passenger passer-by pastor patient pediatrician person pharmacist photographer physician physicist pilot
  plaintiff player poet policeman policewoman politician pollster pope premier presenter president priest prince
  princess principal producer professor prosecutor protester protestor psychiatrist psychologist publisher pundit qb quarterback queen
  rabbi radiologist rapper reader rebel receptionist rector referee refugee registrar relative reporter representative
  republican researcher resident respondent retiree reviewer rival roommate sailor scholar scientist scout secretary seller
  senator sergeant sheriff shopkeeper sibling singer sister sociologist soldier solicitor son source speaker specialist
  spokesman spokesperson spokeswoman staffer star statesman strategist student substitute superintendent supervisor supporter
  surgeon surrogate survivor suspect teacher technician teenager tenant therapist tourist trader trainer treasurer
  trustee tycoon uncle user vendor vet veteran veterinarian vicar victim viewer villager virologist visitor voice volunteer voter
  whistleblower widow widower wife winner witness woman worker writer youth`.split(/\s+/),
);

/** People together: "officials", "the couple". Plurals of {@link personNouns} belong here too. */
export const groupNouns: ReadonlySet<string> = new Set(
  `activists attorneys audience authorities children chorus community couple crew crowd democrats demonstrators duo
  elders families family fans half majority members men minority mothers pair panellists parents people percent
  prosecutors republicans residents rest scientists students team trio troops voters women youngsters`.split(/\s+/),
);

/** Bodies: "the ministry". */
export const organisationNouns: ReadonlySet<string> = new Set(
  `academy administration agency airline alliance archdiocese army assembly association authority band bank board brand
  brewer brigade broadcaster bureau business cabinet campaign carmaker caucus center centre chain channel charity church city club
  coalition coastguard college commission committee company conference congress consortium constabulary consulate
  cooperative corporation council country court daily defence defense delegation department diocese directorate embassy federation
  firm force forum foundation fund gallery giant government group guard guild hospice hospital house housebuilder inquiry
  inspectorate institute
  institution insurer junta lab laboratory league lender library magazine maker manufacturer media military militia ministry mission
  mosque movement municipality museum navy network newspaper nonprofit office ombudsman operator opposition organisation
  organization outlet palace panel paper parliament party plant police presidency probe prosecution provider publication publisher
  regime regulator restaurant retailer school secretariat senate service side site society staff start-up startup
  state station studio supermarket tabloid team think-tank tribunal trust union university utility watchdog weekly zoo`.split(
    /\s+/,
  ),
);

/** Things that are written or shown: "the report". */
export const documentNouns: ReadonlySet<string> = new Set(
  `account ad advert advertisement advisory affidavit agreement alert analysis announcement article assessment audit
  banner bill biography blog book brief briefing brochure bulletin caption chapter charter chronicle clause clip
  column comment communique communiqué complaint constitution contract cover data declaration decree description directive
  dispatch dissertation document dossier draft e-mail editorial email entry essay estimate figures file filing findings flyer forecast form guidance guideline
  guidelines handbook headline indictment instructions investigation invitation invoice judgement judgment label law
  lawsuit leaflet legislation letter literature manifesto manual memo memoir memorandum message minutes motion newsletter note
  notes notice obituary op-ed opinion order page pamphlet paper paragraph passage petition photo placard plan plaque
  poem poll polling post poster press-release proclamation profile projection prospectus protocol quiz readout record records release report
  research resolution review rule rules ruling screenplay script section sentence shirt sign slogan song statement statistics statute
  sticker story study suit summary survey synopsis t-shirt tagline testimony text textbook thesis transcript treaty tweet
  verdict video warning warrant website will`.split(/\s+/),
);
