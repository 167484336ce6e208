import type { ValenceGroup } from '../language.ts';

/**
 * Valence of words in tenths.
 *
 * @source Learned from labelled reviews by an earlier trainer; only which words stand here counts now.
 */
export const LEARNED_PT: readonly ValenceGroup[] = [
  [58, 'boa'],
  [56, 'ótimo'],
  [54, 'ótima'],
  [52, 'excelente'],
  [48, 'otima ótimos'],
  [44, 'bom'],
  [42, 'excelentes otimo ótimas'],
  [38, 'bons'],
  [36, 'flexível'],
  [34, 'acolhedor profissionalmente'],
  [32, 'agradável competente'],
  [30, 'ambiente aprendizado'],
  [28, 'boas melhor oportunidade tranquilo'],
  [26, 'acessíveis ajuda flexíveis seguro'],
  [24, 'acessível autonomia confiança fácil legal liberdade profissionais'],
  [22, 'benefícios confortável flexibilidade interessante oportunidades profissional'],
  [20, 'correta empresa'],
  [18, 'qualidade respeito'],
  [16, 'beneficios compatível dias equipe incentivo'],
  [14, 'oferece rápido trabalhar treinamentos vale valoriza'],
  [
    12,
    'adequada ajudar alimentação dá obrigações odontológico plano possibilidade possui preocupa segurança',
  ],
  [
    10,
    'acima apoio benefício crescer estabilidade experiência humana investimento lucros ok pessoal ppr preocupação primeiro unimed vários',
  ],
  [
    8,
    'abertura almoço aprende aprender aprendi aprendizagem atua certo conhecimentos contato desafios desenvolvimento diversos estrutura expansão paga ponta preza reconhecimento superiores',
  ],
  [
    6,
    'acesso ajudam auxílio benéficos busca café cigam cliente clima compatíveis conhecimento cuidado dando descontraído disponibiliza estacionamento estruturada hoje home horario humano humanos investe organização participação quer sabe saúde sustentabilidade séria sólida trabalha',
  ],
  [
    4,
    'aberta adquirir amaggi amigável atendimento atuação capacitação certificações colaboradores colegas condições conversar cumpre cursos dependendo dia durante escritório estou estável etc experiencia financeira futuro importa interesse interno início legais local lugar office organizado permite positivo produtos reconhece recursos refeitório saude saudável seria temos trabalho tratamento valorizam várias',
  ],
  [
    2,
    'acordo amizade ano auxilio chance colaborador comprometimento compromissos constantes coordenadores cultura dão empregados então equipamentos erp estudos eventos feito fornece funcionário grande grandes instalações interna interpessoal jovem liderança maneira metodologia mês opção opções organizacional organizada pacote pagam pagamento pensa pessoa planos possibilidades possibilita potencial projetos proporciona próprio qualificados ramo relacionamento relação resultados sistemas software trabalham transporte treinamento vida',
  ],
  [0, 'crescimento'],
  [
    -2,
    'agregar alto altos atividades atual bônus carro certa chefes cima clientes constantemente dentro depois descanso diferentes diretoria educação emprego empresas entrega exemplo exige existe existem facilidade feedbacks ferramentas física gerencia gerência híbrido informações internet ir lidar líderes material meses metodologias motivação máquinas necessário participar passa perspectiva plr pontos processo promoção pé refeição remoto responsabilidade sim sistema transparência técnica técnico uso valor vc vejo visão',
  ],
  [
    -4,
    'acho administração almoçar aspectos atuais base casa caso certificação claro coisas comparado comunicação conseguir decisões declarar definido definidos departamentos desenvolver deve diretores empregado entrada equipes espaço estratégico estruturado excessiva excesso familiar fazendo feita fim final forma funcionarios ganha gente gera geral gestores horário ideias lideranças localização manter mercado metas modelo novos oferecidos parte peca pessoas planejamento poder política possuem principalmente programa própria semana trabalhei trabalhos técnicos área',
  ],
  [
    -6,
    'alguma alojamento alta além anos campo carreiras chefe conta disso evolução extras fazem fazenda fica for função ganham hierarquia internos maior momento negativo novas novo oferecer podem ponto prazos procedimentos processos receber seja setores si valores zero',
  ],
  [
    -8,
    'atenção aumento capital cargo contras custo dar definida deixar demanda desempenho dificil dificulta distante feedback fora haver incompatível legado matriz menos mesma mudança necessidade negativos níveis progressão promoções quanto realizar salario salário serviço suporte tecnologia tecnologias termos tomada valorização viagens áreas',
  ],
  [
    -10,
    'assim ausência avaliação deixa demandas deveria devido dificuldades fraca funcionários funções gerente gerentes prazo regras rh salarios serem subir talvez valorizar',
  ],
  [-12, 'cedo cobrança contra horas horária poderiam salarial sendo setor somente'],
  [-14, 'antiga apenas distância mudanças média pode porte'],
  [-16, 'carreira fazendas gestão problemas produto salários'],
  [-18, 'antigos carga remuneração'],
  [-20, 'acaba cidade longe pequeno'],
  [-22, 'ainda burocracia cargos dificuldade poderia precisa'],
  [-24, 'algumas atrasados atrasou desorganizada difícil falha pressão tempo'],
  [-26, 'atrasado despreparados sobrecarga'],
  [-28, 'baixos demora ruins'],
  [-30, 'abaixo alguns atrasa vezes'],
  [-32, 'péssimo rotatividade'],
  [-34, 'atraso atrasos mal'],
  [-36, 'melhorar ruim'],
  [-38, 'baixa'],
  [-42, '!not'],
  [-48, 'baixo'],
];
