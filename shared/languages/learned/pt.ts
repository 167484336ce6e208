import type { LearnedWords } from '../learned-words.ts';

/**
 * What labelled reviews teach of how the language looks.
 *
 * @source Written by scripts/learn-languages.ts; not to be edited by hand.
 */
export const LEARNED_PT: LearnedWords = {
  words: [
    [15, 'de e'],
    [14, 'a empresa nao para'],
    [13, 'com em muito o que'],
    [12, 'ambiente beneficios bom crescimento da do no os plano salario se tem trabalho um uma'],
    [
      11,
      'as bem boa carreira colaboradores dos falta funcionarios mais na pessoas por sao trabalhar',
    ],
    [
      10,
      'alimentacao ao como desenvolvimento dia equipe funcionario gestao mas mercado nada oportunidade oportunidades otima pouco profissional saude sem sempre ser vale',
    ],
    [
      9,
      'ainda algumas alguns aos baixo bons cargos contra das entre esta estrutura excelente gestores grande ha horario muita muitas muitos nenhum nos otimo otimos ou pois possui quem reconhecimento remuneracao salarios seus todos vezes voce',
    ],
    [
      8,
      'abaixo agradavel aprendizado area ate cargo clima colaborador colegas comunicacao conhecimento contras crescer cultura dentro dificil empresas estar existe experiencia familiar flexibilidade flexivel home horarios horas isso liberdade local localizacao media melhor melhorar mesmo momento nas novas oferece office paga pagamento parte pelo pessoal pode ponto pontos possibilidade pouca ppr pra precisa processos profissionais qualidade relacionamento ruim seguranca setores so sobre tambem tecnologias tempo tenho ter treinamentos tudo varios vida',
    ],
    [
      7,
      'acaba acesso alem algo alta anos apenas apoio aprender areas atraso auxilio baixa bastante boas cada capacitacao carga casa cidade cliente clientes coisas compativel declarar demais desenvolver dias diretores diretoria distancia estao eu facil faz fazer foi forma funcao gerencia gerentes grandes ideias ja lideranca lugar mal mes minha negativo negativos nem nenhuma nivel novos odontologico onde organizacao outros participacao pela poderia porte poucos pressao problemas projetos qualificacao qualquer quando quanto refeicao relacao respeito rh salarial sendo setor seu sistema somente tecnologia trabalha transporte treinamento valor valoriza valorizacao visao',
    ],
    [
      6,
      'acima acoes ajuda ajudar almocar almoco apesar assim atendimento atividades atrasos aumento autonomia baixos beneficio capital carreiras caso chance chefia claro cobranca confortavel constante conta cursos dando dar decisoes definido demanda demora desafios devido dificuldade diversos dizer ela eles equipamentos equipes era espaco estabilidade estacionamento estou etc existem extras extremamente familia fazendas feedbacks ferramentas fica flexiveis fora funcoes futuro geral gestor grupo hibrido hora horaria incentivo infraestrutura inicio inovacao internos investimento liderancas lideres longe maior me melhores melhoria menos metas meu mudanca nunca organizacional outras pagam pagamentos perspectiva planejamento poderiam politica porem poucas preocupa preocupacao primeiro processo produto produtos profissionalmente programa progressao proporciona quase realmente reclamar recursos refeitorio remoto responsabilidade rotatividade seguro seja seria servico si software sua suas super suporte tanto tao te tecnico toda todo tranquilo transparencia unimed va valores varias vejo vr',
    ],
    [
      5,
      'aberta abertura acessiveis acessivel acho acolhedor acordo acredito adequada administracao adquirir ajudam alguma alojamento alojamentos alto altos amigavel ano antigos aperfeicoamento aplica aprende aprendizagem aspectos atencao atrasa atrasado atua atuacao atuais atual atualmente ausencia avaliacao banco base beneficos bonus burocracia busca buscar cafe campo carro cedo certificacao certificacoes certo chefe chefes cigam cima comissao comparado compativeis competente compromissos condicoes confianca conhecimentos conseguir constantemente constantes contato coordenadores correta cuidado cumpre custo dao definida definidos deixa deixar demandas departamentos dependendo depois descontraido desde desejar desorganizada despreparados deve deveria diferentes dificuldades dificulta diversidade durante educacao empregado empregados emprego encontrei enquanto entao entrada entrega erp escritorio essa esse estagio estrategico estruturada estruturado estudos eventos evolucao excelentes expansao experiencias falar fazem fazenda fazendo feedback feito final financeira fisica for fraca ganha ganhar gerente hierarquia hoje humana humano importa importancia informacoes ingles interessante interna internas interno interpessoal investe ir jovem la legado legais legal lucros manha manutencao maquinas material matriz meio melhorias meses mesma metodologia modelo motivacao mudancas nacional necessario negocio negocios nessa neste niveis novo obrigacoes oferecidos ok opcao organizado otimas outra outro pacote pago pe pensa periodo permite pessima pessoa planos plr podem ponta porque positivo possibilidades possuem potencial prazo prazos presencial previdencia preza principalmente problema producao programas projeto promessas promocao promocoes propria proprio qualificados quer questao ramo razoavel real realizar reclamacao reconhece regiao regras responsavel resultados sabe saudavel semana serem sim sistemas situacoes solida subir superiores supervisores talvez tecnica tecnicos temos termos ticket tinha tive todas trabalham trabalhei trabalhos transparente tratamento utilizada valorizam valorizar vc vendas viagens vista',
    ],
    [
      4,
      'abertas abertos acabam adaptacao adequado agradaveis agregar agro ai alguem algum aluguel amigos amizade antiga aprendi aprendiz aqui assistencia assuntos atras atrasados atrasou auxilios avaliacoes bacana bater burocratica capacidade cartao carteira casos causa certa chega coisa coletivo coloca colocar comecando comecar comentar comentarios comercial companheirismo competencia complexo comprometimento condiz consegue consolidada continua controle convenio conversar coparticipacao corporativo corretamente dados dedica definicao deles departamento descanso desempenho desorganizacao desvalorizacao deveriam dialogo diferenca diferencial dinamica dinamismo dinheiro direcao direto disponibiliza disponivel dispostos disso distante donos duas duvida efetivacao empatia ensinar eram estado estagiario estavel estudar estudo evoluir excelencia excessiva excesso exemplo exige extra facilidade faculdade fala falha fato favoritismo fechada feita fgts ficam ficar fim fluxo focada foco fornece frente ganham gente gera gosto gptw haver houve humanos impossivel incentiva inclusao incompativel informacao inicial iniciantes iniciar instalacoes interacao interesse internacional internet jornada justo levar leve lidar lider linguagens localizada localizado logistica longo magic maioria maneira mantem manter mau merecem metodologias mim minima minimo modo mora mt mulheres n necessarias necessidade ninguem nossa nota oferecem oferecer onibus opcoes operacional opinar opiniao opinioes organizada padrao pagar papel parece participar passa peca pelos pena pensando pequena pequeno perfil perspectivas pessimo pessoalmente plataforma poder politicas positivos possa possibilita possivel pratica praticamente precisam predio preocupada presente prestativos privada pro procedimentos proprios pros q qual rapida rapido reais receber recomendo recorrentes refeicoes referente relacoes renome resolucao resolver respeita responsabilidades resultado retorno reunioes rigorosamente ruins safra saida sala sede segunda senso sera sexta sobrecarga sociais socios solucoes sugestoes supervisor sustentabilidade tamanho tarefas tecnologico tenha terceirizada time tipo tiver tomada torna trabalhador trabalhando troca unica unico unidade unidades uns uso vaga vagas vai variedade vez visa zero',
    ],
    [
      3,
      'aceitam acompanhamento afastada agil agora agricola alcancar ali altamente altas amistoso ampla analise andamento antes antigas antigo apoia apos ascensao atenciosos atende atividade ativo atrasam atraves bagagem basicas buscam calcada centralizada certos cidades clara co codigo coerente colaborativa colaborativo combustivel comida companhia comparacao competitivo compreensao comprometida comprometidas concorrencia concorrentes conduta conflitos conhecida consegui considerar construcao contrario contrato corporativa credito crescendo criar cuida cumpridas cumprir curto data day decisao declara dedicacao dedicados defasado deixam depende deseja desenvolve desenvolvedor desnecessarias desorganizados',
    ],
  ],
  trigrams: [
    [12, 'os_'],
    [11, '_coao_as_ent'],
    [10, '_de_pr_readoar_caode_do_es_menntentoreste_to_tra'],
    [
      9,
      '_di_es_in_me_pa_po_se_tracaadaadeameariciocomconda_daddesem_er_essestia_icaidaizaorapreprora_riostativ',
    ],
    [
      8,
      '_al_at_ca_em_ex_fa_ma_pe_qu_sa_te_vaabaacoal_aliam_andantatica_carciaco_coedosel_empencendereficiciiliimeio_ioniosis_istitoivelidma_mprncindontroesomponaontor_oreparporqueradranrecrenriasa_ssissota_tertosvel',
    ],
    [
      7,
      '_ac_am_ap_ba_bo_da_do_en_fo_fu_ge_ho_li_mu_na_ne_no_op_so_suaciaisalaalhaloancaraavebalcescimcoldasderdoreceeciefiegaeiremaeraeriesaescetoferforgangrahoriasicoidoienifiinainiintissitaivolarlhalhomanmo_muina_nalncandenicno_ntaocaomeonsoriortossotiperpesposquaquirabrarrasratre_ro_saosenso_ssastestostrtastemtentestictimtortreuitumauniuravalvervo_zad',
    ],
    [
      6,
      '_a__ab_ag_an_as_au_be_ce_cl_cr_cu_e__fe_fi_lo_mo_of_ot_ou_pl_si_ta_ti_to_um_un_ve_viabeaboagaaixalgalmaltamaambamianianoaprarearrartateatrbaibenberbilborcaccadcalcasce_cercidclacorcreculdemdendiadifdirdisecnecoediefeeitelaeleelheneenhensequernerteseespetiexifalfazfeifisfunga_gergesgiago_ha_hecho_humialibiideigaimaimoimpir_iraireisaivala_lablanlgulialimlizlmelocloglorltamaimasmelmesmosmpamponamnaonarndandinefnhanhenidniznosnovns_nsantiobrodeodoogiolaoloolvom_onhopoorgormoucpacpagpenplapodponpoupriracramrearegreiremretrgarizrocromrosrrertartertusalsarse_semsersoasolsosspotactadtamtantaotartectodtrotuaturualucaudaue_um_uncva_veividvolzac',
    ],
    [
      5,
      '_ad_ao_ar_bu_ch_el_eq_fl_gr_ha_hu_im_le_o__ob_or_os_ra_voabiaceageagrajualeanaanhansapaapeargasaasoassataatuazebembieboabombribuscamcancapceicelcenchecilcipcisclicnocoscurdardefdevdicdizecaecledoegiegueiceisejaenvercerservesmesoeveexcexpextfinflegadgamgargasgengicgoshariaricuigoil_im_incinfioripaispitiiviixojudlacle_leglemlenlexliclo_luclvemacmbime_medmermetminmismpemplmunnadnasncenconecnegnfonivnolnstnvenvooa_oasoceocuoduofeofiogroisolioluomiomoondoniorrostou_outovapatpecpelpo_poiprarcarefrelrigrmarnarnorodrofrogroprsortirutsadsamsasscascisegsimsiositsivsmospestisuptaltrutudtunuanucouemuerui_uipultumeupeus_ustutoutrutuvarve_venvisvosxcexo_za_',
    ],
    [4, '_ci_miboncnicumdavdepegoeinetaeu_indingipeixajamjetmocmotocionfrgoriesabsortagvadvezzen'],
  ],
  letters: [
    [10, 'ã'],
    [9, 'áç'],
    [8, 'éí'],
    [7, 'ó'],
    [6, 'êõ'],
    [5, 'ú'],
    [2, 'â'],
    [1, 'àô'],
  ],
};
