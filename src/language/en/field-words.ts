// Words that factsheets of the field use and the list of English words lacks.
export const fieldWords: ReadonlySet<string> = new Set(
  `refoulement resettlement resettled resettle resettling resettlements psychosocial inclusivity biometric biometrics
   biometrically geospatial paralegal paralegals statelessness stateless returnee returnees repatriated repatriate
   multisectoral intersectoral sectoral intersectionality livelihood livelihoods mainstreaming mainstreamed upskilling
   upskilled reskilling reskilled microfinance microcredit agroecology agroforestry agribusiness hydroponics webinar
   webinars onboarding stocktaking workstream workstreams roadmap roadmaps factsheet factsheets infographic infographics
   dashboard dashboards helpdesk helpline helplines hotline hotlines chatbot chatbots livestream livestreamed podcast
   podcasts hackathon hackathons makerspace crowdfunding cybersecurity disinformation misinformation interoperability
   interoperable digitalization digitalized digitization digitized solarized solarization winterization winterized
   capacitated capacitating capacitate localization regularization regularized formalization formalized naturalization
   decentralization decentralized prioritization operationalize operationalized operationalization institutionalized
   sensitization vulnerabilities trafficked traffickers smugglers deportees evacuees homestay shelters encampment
   encamped unaccompanied counselling counsellor counsellors counselled programme programmes programmed programming
   socioeconomic socioeconomically sociocultural peacebuilding peacekeeping peacekeepers statebuilding rulemaking policymakers
   policymaking policymaker caregiver caregivers caseworker caseworkers caseload caseloads casework childcare eldercare
   healthcare frontline fundraiser fundraisers fundraising grassroots groundwater handwashing handover intake interagency
   interfaith intergenerational intergovernmental landmine landmines demining demined mentee mentees microgrants
   microenterprise microenterprises midterm minivan minibuses multilateral multiyear multipurpose nexus outreach
   photovoltaic preprimary reforestation afforestation desertification refurbishment refurbished rooftop signposted
   signposting smartphone smartphones startup startups subnational subregional suboffice transboundary transformative
   undocumented underfunded underfunding underserved visibility volunteerism wellbeing wheelchairs worldwide
   manat lari dram hryvnia hryvnias tenge som sums somoni lira lek lev leu dinar dinars dirham dirhams shilling shillings
   kwacha birr naira cedi rial rials riyal riyals afghani taka rupee rupees
   madrasa madrasas mosque mosques imam imams yurt yurts raion raions oblast oblasts hromada hromadas kebele woreda
   hijab mugham kelaghayi novruz nowruz naw-ruz eid ramadan diaspora diasporas exonym
   burkinabe kyrgyz tajik turkmen kosovar rohingya zarma djerma kanuri fulfulde tamasheq tamashek dari pashto lezgi talysh
   udi tat tigrinya oromo lingala kirundi kinyarwanda luganda wolof bambara fula dholuo dinka nuer balochi hazara
   dolma halva plov ayran injera manti borscht varenyky cowpeas niebe bulgur tahini labneh kilim kelim feijoa feijoas
   arepa arepas tamales chapati chapatis mandazi momos borsch syrniki khinkali khachapuri fonio shawarma lavash pakhlava kutab qutab ugali sadza fufu attieke
   judgment judgments acknowledgment acknowledgments misjudgment lodgment
   carte priori posteriori facto jure bono bona fide facie alia vires mutatis mutandis capita diem versa sine die
   email emails online offline app apps gbv covid unhcr unicef`.split(/\s+/u),
);
